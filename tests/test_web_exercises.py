"""The page of an exercise: the task, checks by a person and by the script, hints, and files that cannot be checked."""

from __future__ import annotations

import os
import re
from html import unescape
from pathlib import Path

import msgspec
import pytest

from grader import study
from grader.errors import GraderFault
from grader.report import Verdict
from grader.web.task import pieces

EX = "/exercises/ex90"
LIVE = {"fragment": "yes", "live": "yes"}
WRONG = """
import numpy as np

def leaky(z, slope):
    return np.maximum(z, 0)

def leaky_slope(z, slope):
    return np.where(z > 0, 1.0, slope)
"""
PICTURE = """

@ex.picture("The ramp", x="z", y="f(z)")
def curve(leaky):
    z = np.linspace(-3, 3, 13)
    return {"slope 0.25": (z, leaky(z, 0.25))}
"""
SEEN = {'title="A leaky ramp",': 'title="A leaky ramp",\n    notes=["One source says `0`."],'}


def right(tmp_path: Path) -> bytes:
    return (tmp_path / "solutions" / "ex90_leaky_ramp.py").read_bytes()


def words(text: str) -> str:
    """What one reads of a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split())


def said(text: str) -> str:
    """What a screen reader is told of the state of the work: by a page, or by a part of it."""
    told = re.search(r'role="status">([^<]*)<', text) or re.search(r'data-said="([^"]*)"', text)
    assert told
    return unescape(told[1])


# --- the task ------------------------------------------------------------------------------------------


def test_the_task_is_the_stubs_own_words(study_page) -> None:
    page = study_page(record=SEEN, stub={"Worked numbers": "- first\n- second\n  goes on\n\nWorked numbers"})
    text = page.get(EX).text
    assert "<h1>A leaky ramp</h1>" in text
    assert "<p>The ramp keeps positive numbers. A leaky ramp lets a part of the negative ones through:</p>" in text
    assert ">f(z) = z          where z &gt; 0\nf(z) = slope · z  elsewhere</pre>" in text
    assert "<ul>\n<li>first</li>\n<li>second goes on</li>\n</ul>" in text
    assert "<code>leaky(z, slope)</code>" in text
    assert "Return the derivative of f, elementwise." in text
    assert "One source says <code>0</code>." in text
    assert "raise NotImplementedError" not in text
    assert str(page.file) in text
    assert "Not checked yet." in said(text)


def test_a_signature_stands_as_in_the_stub(study_page) -> None:
    page = study_page(stub={"def leaky(z, slope):": "def leaky(\n    z,\n    slope=1e-5,\n):"})
    assert "<code>leaky( z, slope=1e-5, )</code>" in page.get(EX).text


def test_what_it_builds_on_is_linked_where_it_is_there(study_page) -> None:
    page = study_page(record={'title="A leaky ramp",': 'title="A leaky ramp",\n    builds_on=["ex90", "ex07"],'})
    text = page.get(EX).text
    section = text[text.index("Builds on") : text.index("Hints")]
    assert '<a href="/exercises/ex90"><strong>ex90</strong> A leaky ramp</a>' in section
    assert "not started" in section
    assert "ex07" not in section


def test_a_docstring_is_taken_apart_as_it_is_written() -> None:
    docstring = "\nOne\nparagraph.\n\n    a\n\n      b\n\nOther:\n- item\n  of two lines\nend\n    not apart\n"
    assert [(piece.kind, piece.text) for piece in pieces(docstring)] == [
        ("prose", "One paragraph."),
        ("lines", "a\n\n  b"),
        ("prose", "Other:"),
        ("item", "item of two lines"),
        ("prose", "end not apart"),
    ]
    assert pieces("") == ()


# --- checks --------------------------------------------------------------------------------------------


def test_from_the_first_try_to_the_pass_without_a_script(study_page, tmp_path: Path) -> None:
    page = study_page(record={"@ex.another_way": PICTURE.strip() + "\n\n\n@ex.another_way"})
    page.file.write_text(WRONG)
    answer = page.post(f"{EX}/check", follow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{EX}#feedback")
    text = page.get(EX).text
    assert said(text).endswith("Wrong answer: leaky.")
    assert "This is the ordinary ramp: for negative z the answer is slope · z, not 0." in words(text)
    assert "Your file: " in text
    assert "<svg" in text[text.index("Yours beside the right one") :]
    assert "model solution" not in text
    page.file.write_bytes(right(tmp_path))
    assert said(page.get(EX).text).startswith("Changed since the last check, which said: ")
    text = page.post(f"{EX}/check").text
    assert said(text).startswith("Right. All ")
    assert "<math" in text[text.index("the derivation") :]
    assert "The model solution" in text
    assert not re.search(r"<style|<[^>]*\sstyle=|<script(?! src=)", text)
    assert "Choosing between two branches says the definition as it stands." in words(text)
    assert [attempt.report.verdict for attempt in page.attempts()] == [Verdict.WRONG_ANSWER, Verdict.ACCEPTED]
    assert page.attempts()[1].report.pictures == ()  # the history stays small


def test_the_script_gets_the_feedback_alone(study_page) -> None:
    page = study_page()
    page.file.write_text(WRONG)
    part = page.post(f"{EX}/check", LIVE)
    assert part.status_code == 200
    assert "<html" not in part.text
    assert said(part.text).endswith("Wrong answer: leaky.")


def test_the_file_is_named_as_it_is_now(study_page) -> None:
    page = study_page()
    seen = page.get(f"{EX}/version").json["version"]
    file = page.file.rename(page.file.with_name("ex90 <b>second try.py"))
    assert page.get(f"{EX}/version").json["version"] != seen
    part = page.post(f"{EX}/check", LIVE).text
    assert "ex90 &lt;b&gt;second try.py</code> in your editor" in part
    file.unlink()
    assert "There is no file for it yet." in page.post(f"{EX}/check", LIVE).text


def test_what_was_checked_by_a_command_is_shown(study_page, bench, monkeypatch: pytest.MonkeyPatch) -> None:
    page = study_page()
    page.file.write_text(WRONG)
    page.post(f"{EX}/check")
    page.file.write_text(WRONG + "# again")
    monkeypatch.setattr("grader.store._now", lambda: "2020-01-01T00:00:00.000+00:00")  # a clock that was set back
    study.keep(page.desk, bench.check(page.desk, study.work_on(page.desk, page.desk.entry("ex90"))))
    assert said(page.get(EX).text).endswith("Wrong answer: leaky.")
    assert "Your file: " in page.get(EX).text


def test_pictures_that_were_not_kept_are_drawn_again_when_asked_for(study_page, bench) -> None:
    page = study_page(record={"@ex.another_way": PICTURE.strip() + "\n\n\n@ex.another_way"})
    page.file.write_text(WRONG)
    study.keep(page.desk, bench.check(page.desk, study.work_on(page.desk, page.desk.entry("ex90"))))
    text = page.get(EX).text
    assert "“Check now” draws them again" in text
    assert "<svg" not in text
    text = page.post(f"{EX}/check").text
    assert "draws them again" not in text
    assert "<svg" in text


def test_the_same_file_is_one_attempt(study_page) -> None:
    page = study_page()
    page.file.write_text(WRONG)
    for fields in ({}, LIVE, {}):
        page.post(f"{EX}/check", fields)
    assert len(page.attempts()) == 1
    page.file.write_text(WRONG + "\n")
    page.post(f"{EX}/check", LIVE)
    assert len(page.attempts()) == 2


def test_half_an_edit_is_told_quietly_and_not_kept(study_page) -> None:
    page = study_page()
    page.file.write_text(WRONG)
    page.post(f"{EX}/check", LIVE)
    page.file.write_text(WRONG.replace("z, 0)", "z, 0"))
    part = page.post(f"{EX}/check", LIVE).text
    assert said(part) == "Half-way: Python cannot read the file yet."
    assert "SyntaxError" in part
    assert part.index("Half-way") < part.index("Before the last change")  # what was said before is of use still
    assert "Stopped with an error" not in part
    assert len(page.attempts()) == 1
    asked = page.post(f"{EX}/check").text  # a person wants to know
    assert "stopped with an error" in words(asked)
    assert len(page.attempts()) == 2


def test_half_an_edit_at_the_very_first(study_page) -> None:
    page = study_page()
    page.file.write_text("def leaky(z, slope:\n")
    part = page.post(f"{EX}/check", LIVE).text
    assert said(part).startswith("Half-way")
    assert "Nothing was checked yet" not in part
    page.file.write_text("x = 1\n")
    assert "Half-way" not in page.get(EX).text


def test_nothing_written_is_said_kindly(study_page) -> None:
    page = study_page()
    text = page.post(f"{EX}/check").text
    assert said(text) == "Nothing written yet."
    assert "data-changed" not in text
    assert page.attempts() == []


def test_only_work_that_changed_is_checked_by_itself(study_page) -> None:
    page = study_page()
    assert "data-changed" not in page.get(EX).text  # the stub as it was given
    page.file.write_text(WRONG)
    assert "data-changed" in page.get(EX).text
    page.post(f"{EX}/check")
    assert "data-changed" not in page.get(EX).text


def test_a_failure_of_the_grader_is_no_attempt_and_is_shown(study_page, monkeypatch: pytest.MonkeyPatch) -> None:
    page = study_page()
    page.file.write_text(WRONG)
    whole = study.Bench.check

    def failing(self: study.Bench, *args: object, **options: object) -> object:
        checked = whole(self, *args, **options)
        report = msgspec.structs.replace(checked.report, verdict=Verdict.INTERNAL_ERROR)
        return type(checked)(checked.work, report, checked.submission)

    monkeypatch.setattr(study.Bench, "check", failing)
    text = page.post(f"{EX}/check").text
    assert said(text) == "The grader failed. That is not your fault, and costs no points."
    assert "dlgrade doctor" in text
    assert page.attempts() == []

    def broken(*_: object, **__: object) -> None:
        raise GraderFault("No process can be started.")

    monkeypatch.setattr(study.Bench, "check", broken)
    assert page.post(f"{EX}/check").status_code == page.post(f"{EX}/check", LIVE).status_code == 500
    assert page.said == ["No process can be started."] * 2


def test_what_was_done_stays_done(study_page, tmp_path: Path) -> None:
    page = study_page()
    for content in (right(tmp_path), WRONG.encode()):
        page.file.write_bytes(content)
        text = page.post(f"{EX}/check").text
    assert "You had all points before. They stay yours." in text


def test_an_attempt_that_cannot_be_kept_is_shown_all_the_same(study_page) -> None:
    page = study_page()
    page.file.write_text(WRONG)
    (page.desk.folder / ".dlgrade").write_text("a file where the folder of the history should be")
    text = page.post(f"{EX}/check").text
    assert said(text).endswith("Wrong answer: leaky.")
    assert "This attempt is not kept" in words(text)
    assert len(page.said) == 1


# --- whatever a learner writes is text -----------------------------------------------------------------


def test_html_of_a_learner_is_shown_as_text(study_page) -> None:
    page = study_page()
    evil = "<img src=x onerror=alert(1)>"
    page.file.unlink()
    named = page.file.with_name(f"ex90 {evil}.py")
    named.write_text(
        f'import numpy as np\nprint("{evil} printed")\n\n\n'
        f'def leaky(z, slope):\n    print("{evil} \\u202e\\x1b[31m")\n    raise ValueError("{evil} raised")\n\n\n'
        f"def leaky_slope(z, slope):\n    return '{evil} returned'\n"
    )
    for text in (page.post(f"{EX}/check").text, page.post(f"{EX}/check", LIVE).text):
        assert "<img" not in text
        assert not re.search(r"<[^>]*\sonerror", text)
        assert "&lt;img src=x onerror=alert(1)&gt; raised" in text
        assert "&lt;img src=x onerror=alert(1)&gt; returned" in text
        assert "\u202e" not in text
        assert "\x1b" not in text
    assert "ex90 &lt;img src=x onerror=alert(1)&gt;.py" in page.get(EX).text


def test_html_in_a_diagnosis_and_in_a_kept_report_is_text(study_page) -> None:
    page = study_page(record={"This is the ordinary ramp:": "<script>alert(1)</script> This is the ordinary ramp:"})
    page.file.write_text(WRONG)
    text = page.post(f"{EX}/check").text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; This is the ordinary ramp" in text
    assert "<script>" not in text


# --- hints ---------------------------------------------------------------------------------------------


def test_hints_come_one_at_a_time_and_stay(study_page) -> None:
    page = study_page()
    hints = ["Two branches.", "np.maximum keeps the positive part.", "slope * np.minimum(z, 0)"]
    assert "Show hint 1 of 3" in page.get(EX).text
    for number in (1, 2, 3):
        answer = page.post(f"{EX}/hint", follow_redirects=False)
        assert (answer.status_code, answer.headers["Location"]) == (303, f"{EX}#hint-{number}")
        text = page.get(EX).text
        assert f'id="hint-{number}"' in text
        assert [hint in words(text) for hint in hints] == [place < number for place in range(3)]
        assert (f"Show hint {number + 1} of 3" in text) == (number < 3)
    assert page.post(f"{EX}/hint", follow_redirects=False).headers["Location"] == f"{EX}#hint-3"
    with page.desk.history() as store:
        assert store.hints_shown("ex90") == 3


def test_a_button_pressed_twice_shows_one_hint(study_page) -> None:
    page = study_page()
    for _ in range(2):
        assert page.post(f"{EX}/hint", {"number": "1"}, follow_redirects=False).headers["Location"] == f"{EX}#hint-1"
    assert page.post(f"{EX}/hint", {"number": "2"}, follow_redirects=False).headers["Location"] == f"{EX}#hint-2"
    page.post(f"{EX}/hint", {"number": "<b>"})
    with page.desk.history() as store:
        assert store.hints_shown("ex90") == 2


# --- files that cannot be checked ----------------------------------------------------------------------


def test_a_missing_file_is_told_of_with_the_remedy(study_page) -> None:
    page = study_page()
    page.file.unlink()
    for text in (page.get(EX).text, page.post(f"{EX}/check").text, page.post(f"{EX}/check", LIVE).text):
        assert said(text) == "There is no file to check yet."
        assert "dlgrade init" in text
    assert page.attempts() == []


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("ex90.ipynb", b"{not json", "is not a Jupyter notebook"),
        ("ex90.py", b"#" * 300_000, "is larger than 256 KB"),
        ("ex90.py", b"\xff\xfe\x00", "is not a text file"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_of(study_page, name: str, content: bytes, why: str) -> None:
    page = study_page()
    page.file.unlink()
    page.file.with_name(name).write_bytes(content)
    for text in (page.get(EX).text, page.post(f"{EX}/check").text, page.post(f"{EX}/check", LIVE).text):
        assert said(text) == "The file cannot be checked as it is."
        assert why in words(text)
    assert page.get(f"{EX}/version").status_code == 200
    assert page.attempts() == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told_of(study_page) -> None:
    page = study_page()
    page.file.chmod(0)
    assert "give yourself the right to read it" in page.get(EX).text


def test_the_version_changes_with_the_content(study_page) -> None:
    page = study_page()

    def version() -> str:
        return page.get(f"{EX}/version").json["version"]

    seen = [version()]
    assert f'data-version="{seen[0]}"' in page.get(EX).text
    time = page.file.stat().st_mtime_ns
    page.file.write_text(WRONG)
    os.utime(page.file, ns=(time, time))  # a clock that ticks slowly
    seen.append(version())
    page.file.unlink()
    seen.append(version())
    page.file.with_name("ex90.ipynb").write_text("no notebook")
    seen.append(version())
    assert f'data-version="{seen[-1]}"' in page.get(EX).text
    assert len(set(seen)) == 4
    assert version() == seen[-1]


def test_two_files_are_told_of(study_page) -> None:
    page = study_page()
    os.utime(page.file, (1, 1))
    page.file.with_name("ex90 (2).py").write_text(WRONG)
    assert "The newest, ex90 (2).py, was graded; not ex90_leaky_ramp.py." in words(page.post(f"{EX}/check").text)
