import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.render import text
from grader.report import CaseReport, CheckReport, Diagnosis, Report, Verdict

hostile = st.text(
    st.one_of(st.sampled_from("\x1b\x9b\x07\x00\r\n\t[]0;m\\\x9c\u202e\u2066\u200f\ud800"), st.characters()),
    max_size=60,
)
HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@settings(max_examples=200, deadline=None)
@given(hostile)
def test_nothing_harmful_survives(given):
    for clean in (text.stripped(given), text.signed(given), text.one_line(given)):
        assert not HARMFUL.search(clean)
        clean.encode()


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(categories=["L", "N", "S", "Zs"], exclude_characters="\u180e")))
def test_ordinary_text_is_left_alone(given):
    assert text.stripped(given) == given
    assert text.signed(given) == given


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b[31;1m",
        "\x1b[2J\x1b[H",
        "\x1b]0;title\x07",
        "\x1b]8;;http://x\x1b\\",
        "\x9b5A",
        "\x9d52;c;aGk=\x9c",
        "\x1bc",
        "\x1bP1$r\x1b\\",
    ],
)
def test_escape_sequences_go_as_a_whole(sequence):
    assert text.stripped(f"a{sequence}b") == "ab"


def test_an_escape_that_never_ends_hides_one_line_at_most():
    assert text.stripped("a\x1b]0;forever\nb") == "a\nb"


def test_a_page_shows_what_a_terminal_drops():
    assert text.signed("\x00\x7f\x85\u202e") == "␀␡‹U+0085›‹U+202E›"


def test_bounded_says_how_much_is_missing():
    many = "\n".join(str(n) for n in range(100))
    assert text.bounded(many, 3).split("\n") == ["0", "1", "2", "… 97 lines left out"]
    assert text.bounded(many, 99, keep="tail").startswith("… 1 line left out\n1\n")
    assert text.bounded("x" * 1000, 3, columns=10) == "x" * 9 + "…"
    assert text.bounded("a\nb", 2) == "a\nb"


def test_points_never_round_up_to_full():
    assert [text.points(value) for value in (0, 0.1 + 0.2, 2.999, 3, 1 / 3)] == ["0", "0.3", "2.99", "3", "0.33"]


def test_every_verdict_has_its_own_word():
    assert len({look.word for look in text.LOOKS.values()}) == len(Verdict)


def check(name="a", *, verdict=Verdict.WRONG_ANSWER, message="m", diagnoses=(), case=None):
    return CheckReport(name, "f", verdict, 0, 1, message, diagnoses, case)


def report(*checks, verdict=Verdict.WRONG_ANSWER, score=0.0, max_score=3.0):
    return Report("ex01", "T", "f.py", 0, verdict, score, max_score, 0.1, checks)


def test_one_mistake_is_one_finding():
    mistake = (Diagnosis("half", "The half is missing.", "misconception"),)
    first, second = (CaseReport({"x": x}, None, "2") for x in "12")
    checks = (
        check("a", diagnoses=mistake, case=first),
        check("b", diagnoses=mistake, case=second, message="other"),
        check("c", case=first),
        check("d", case=second),
        check("e", verdict=Verdict.NOT_ATTEMPTED),
        check("f", verdict=Verdict.NOT_ATTEMPTED),
        check("g", verdict=Verdict.ACCEPTED),
    )
    assert [[c.name for c in group] for group in text.findings(report(*checks))] == [
        ["a", "b"],
        ["c"],
        ["d"],
        ["e", "f"],
    ]


def test_score_in_words():
    assert text.score(report(verdict=Verdict.ACCEPTED, score=3)) == "All 3 points"
    assert text.score(report(verdict=Verdict.ACCEPTED, score=1, max_score=1)) == "1 of 1 point"
    assert text.score(report(score=1)) == "1 of 3 points"
    assert text.score(report(verdict=Verdict.INTERNAL_ERROR)) == "Not graded"


def test_no_printable_letter_needs_a_sign() -> None:
    """So a text without others is shown as it is, which is nearly every one."""
    changed = [c for c in map(chr, range(sys.maxunicode + 1)) if text.signed(f"{c}\x00") != f"{c}␀"]
    assert changed
    assert not any(c.isprintable() for c in changed)
