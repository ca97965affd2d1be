"""Answer sheets: what cannot be read costs itself only, and editing keeps every comment."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader import sheet
from grader.errors import UsageError

GOOD = b'quiz = "quiz03"\nvariant = 4\n\n[answers]\n# a comment\nq1 = "b"\nq2 = 0.25\nq7.net4 = -0.7\nq7.O4 = "0.3"\n'


def test_a_good_sheet() -> None:
    read = sheet.read(GOOD)
    assert read == sheet.Sheet("quiz03", 4, {"q1": "b", "q2": 0.25, "q7": {"net4": -0.7, "O4": "0.3"}}, ())
    assert read.answer("q1") == "b"
    assert read.answer("q9") == ""


@pytest.mark.parametrize("newline", [b"\r\n", b"\r"])
def test_other_line_ends_and_a_byte_order_mark(newline: bytes) -> None:
    assert sheet.read(b"\xef\xbb\xbf" + GOOD.replace(b"\n", newline)) == sheet.read(GOOD)


@pytest.mark.parametrize(
    ("broken", "lost", "kept"),
    [
        (GOOD.replace(b'"b"', b'"b\x07"'), "q1", {"q2": 0.25, "q7": {"net4": -0.7, "O4": "0.3"}}),
        (GOOD.replace(b"0.25", b"[["), "q2", {"q1": "b", "q7": {"net4": -0.7, "O4": "0.3"}}),
        (GOOD.replace(b"q7.net4 = -0.7", b"q7.net4 ="), "q7.net4", {"q1": "b", "q2": 0.25, "q7": {"O4": "0.3"}}),
        (GOOD.replace(b"q2 =", b"???\nq2 ="), "", None),
    ],
)
def test_a_line_that_is_not_toml_costs_itself_only(broken: bytes, lost: str, kept: dict[str, object] | None) -> None:
    read = sheet.read(broken)
    (problem,) = read.problems
    assert "is not TOML" in problem
    assert lost in problem
    assert read.quiz == "quiz03"
    assert read.variant == 4
    if kept is not None:
        assert read.answers == kept


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("b", "b"), ("\u201cb\u201d", "\u201cb\u201d"), ('"b', '"b'), ("8,0", "8,0"), ("1/4  # a guess", "1/4"),
        ("25 %", "25 %"), ("\u22120.3", "\u22120.3"), ("{is = True, because = 'b'}", "{is = True, because = 'b'}"),
        ('{\n  is = true,\n  because = "b"\n}', '{ is = true, because = "b" }'),
    ],
)  # fmt: skip
def test_an_answer_without_quotes_is_read_as_it_stands(typed: str, read: str) -> None:
    found = sheet.read(f"[answers]\nq1 = {typed}\n\n# 2. Next\nq2 = 3\n".encode())
    assert found.answers == {"q1": read, "q2": 3}
    (problem,) = found.problems
    assert "q1 was read as if in quotes. All other answers count." in problem


def test_what_stands_twice_counts_once() -> None:
    read = sheet.read(GOOD + b'q1 = "c"\n')
    assert read.answers == sheet.read(GOOD).answers
    assert read.problems == ("Line 10 says again what was said before: what stands first counts.",)


def test_names_of_questions_in_capitals_or_with_a_zero() -> None:
    assert sheet.read(b'[answers]\nQ1 = "a"\nq02 = 3\n').answers == {"q1": "a", "q2": 3}


def test_a_number_of_thousands_of_digits_costs_itself_only() -> None:
    read = sheet.read(b"[answers]\nq1 = " + b"9" * 5000 + b"\nq2 = 3\n")
    assert read.answers == {"q2": 3}
    assert read.problems == ("A number has too many digits. q1 could not be read. All other answers count.",)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'quiz = 3\n[answers]\nq1 = "a"', "`quiz` is not a name"),
        (b'variant = "x"\n[answers]\nq1 = "a"', "`variant` is not a whole number"),
        (b'variant = true\n[answers]\nq1 = "a"', "`variant` is not a whole number"),
        (b'variant = 5000\n[answers]\nq1 = "a"', "`variant` is not a whole number"),
        (b'colour = 1\n[answers]\nq1 = "a"', "'colour' means nothing"),
        (b'q2 = "b"\n[answers]\nq1 = "a"', "q2 stand above"),
    ],
)
def test_what_is_odd_is_said_and_the_answers_are_kept(data: bytes, words: str) -> None:
    read = sheet.read(data)
    (problem,) = read.problems
    assert words in problem
    assert read.answers == {"q1": "a"}


def test_answers_without_their_heading_count() -> None:
    assert sheet.read(b'quiz = "quiz03"\nq1 = "a"\n').answers == {"q1": "a"}


@pytest.mark.parametrize(
    "data", [b"\xff\xfe\x00q", b"x" * 70_000, b"q1 = " + b"[" * 30_000, b"[answers]\nq1=" + b"{a=" * 9000]
)
def test_what_is_no_sheet_is_one_sentence(data: bytes) -> None:
    read = sheet.read(data)
    assert len(read.problems) == 1
    assert not read.answers


def test_a_deep_answer_costs_itself_only() -> None:
    read = sheet.read(b'[answers]\nq1 = "a"\nq2 = ' + b"[" * 300 + b"]" * 300)
    assert read.answers == {"q1": "a"}
    assert "'q2' is nested too deeply" in read.problems[0]


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_can_be_read(data: bytes) -> None:
    read = sheet.read(data)
    assert all("\n" not in problem for problem in read.problems)


@given(st.integers(0, len(GOOD)), st.binary(max_size=3))
def test_one_slip_of_the_pen_keeps_the_rest(place: int, slip: bytes) -> None:
    read = sheet.read(GOOD[:place] + slip + GOOD[place:])
    after = [q for q in ("q1", "q2") if q in (read.answers or {})]
    assert after or read.problems


ANSWERS = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=40)
    | st.floats(-1e6, 1e6)
    | st.lists(st.integers(0, 9))
)


@given(ANSWERS)
def test_an_answer_that_is_written_is_read_back(answer: object) -> None:
    text = sheet.with_answers(GOOD.decode(), {"q1": answer})
    assert tomllib.loads(text)["answers"]["q1"] == answer
    assert "# a comment" in text
    assert sheet.read(text.encode()).answer("q2") == 0.25


def test_cells_keep_their_lines() -> None:
    text = sheet.with_answers(GOOD.decode(), {"q7": {"net4": 1.5, "O4": 2.5}})
    assert "q7.net4 = 1.5\nq7.O4 = 2.5\n" in text
    assert tomllib.loads(sheet.with_answers(text, {"q3": {"is": True}}))["answers"]["q3"] == {"is": True}


def test_a_broken_sheet_is_not_written_over() -> None:
    with pytest.raises(UsageError, match="not TOML"):
        sheet.with_answers("q1 = = 3", {"q1": "b"})


@pytest.mark.parametrize(
    ("line", "key"),
    [("q1.é = b", "q1.é"), ("q١ = x", "q١"), ("[anſwers]\nq1 = b c", "q1")],
)
def test_a_key_that_toml_does_not_have_costs_itself(line: str, key: str) -> None:
    read = sheet.read(f"[answers]\nq2 = 0.25\n{line}\n".encode())
    assert read.answers == {"q2": 0.25}
    assert f" {key} could not be read." in read.problems[0]


def test_a_key_of_thousands_of_parts_is_left_out() -> None:  # it would take 20 s
    read = sheet.read(b"[answers]\nq2 = 0.25\nq1" + b".a" * 30_000 + b" = 1\n" + b"q3 = 1\n")
    assert read.answers == {"q2": 0.25, "q3": 1}
    assert read.problems == ("A line with more than 200 dots was not read.",)


SPELLED = ['[answers]\nQ1 = "a"\n', '[answers]\nq01 = "a"\n', 'q1 = "a"\nq2 = 0.25\n', "q2.x = 0.25\n[answers]\n"]


@pytest.mark.parametrize("text", SPELLED)
def test_an_answer_replaces_the_old_one_however_its_key_is_written(text: str) -> None:
    read = sheet.read(sheet.with_answers(text, {"q1": "b"}).encode())
    assert read.answer("q1") == "b"
    assert not read.problems
    assert read.answer("q2") == sheet.read(text.encode()).answer("q2")


@pytest.mark.parametrize("text", ['answers = "b"\n', "[[answers]]\nq1 = 1\n"])
def test_answers_that_are_no_table_are_not_written_over(text: str) -> None:
    with pytest.raises(UsageError, match="`answers` is not a table"):
        sheet.with_answers(text, {"q1": {"is": True}})
