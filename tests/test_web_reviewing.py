"""Review in the study page: what is due, a question with fresh numbers, an exercise in a file of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from grader import review, store
from grader.compiling.papers import draw_up
from grader.course import Course, Entry, quiz_of
from grader.grade import key_for
from grader.marking import mark
from grader.paper import Question
from grader.quizzes import paper_for
from grader.report import CheckReport, Report, Verdict
from grader.study import Bench, Desk
from grader.web.forms import filled

STEM = "quiz90_small"
SUMMED = "This is the sum. Divide by the number of examples."


@pytest.fixture
def desk(small: Callable[..., Entry], small_quiz: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A learner who did one exercise and one quiz, with one mistake, nine days ago."""
    course = Course(small().record.parents[1])
    (course.root / "reference" / f"{STEM}.py").write_text(small_quiz, encoding="utf-8")
    (tmp_path / "mine" / "exercises").mkdir(parents=True)
    desk = Desk(course, tmp_path / "mine", pytest.fail)
    entry = desk.entry("quiz90")
    assert entry
    paper = paper_for(key_for(entry), 0)
    mse = next(question for question in paper.questions if question.name == "mse")
    capital = next(option.label for option in paper.questions[0].body.options if option.right)
    check = CheckReport("values", "leaky", Verdict.ACCEPTED, 2, 2, "")
    with monkeypatch.context() as past, desk.history() as history:
        nine_days_ago = (datetime.now().astimezone() - timedelta(days=9)).isoformat()
        past.setattr(store, "_now", lambda: nine_days_ago)
        history.add_attempt(mark(paper, {"q1": capital, mse.id: 2 * mse.body.value}), "a")
        history.add_attempt(Report("ex90", "A leaky ramp", "ex90.py", 0, Verdict.ACCEPTED, 2, 2, 0.1, (check,)), "b")
    return desk


@pytest.fixture
def browser(visitor: Callable[..., FlaskClient], desk: Desk) -> FlaskClient:
    return visitor(desk.course, desk.folder)


def asked(desk: Desk, name: str, variant: int) -> Question:
    text = (desk.course.root / "reference" / f"{STEM}.py").read_text(encoding="utf-8")
    return next(q for q in draw_up(quiz_of(STEM, text), STEM, variant).questions if q.name == name)


def posed(browser: FlaskClient, desk: Desk, name: str) -> tuple[Question, dict[str, Any]]:
    """Return the question that is asked now, and its form, still empty."""
    page = browser.get(f"/review/quiz90:{name}")
    assert page.status_code == 200
    variant = re.search(r'name="variant" value="(\d+)"', page.text)
    assert variant
    return asked(desk, name, int(variant[1])), {"variant": variant[1]}


def kept(desk: Desk) -> list[tuple[str, int]]:
    with desk.history() as history:
        return [(one.item, one.rating) for one in history.reviews()]


def test_what_is_due_is_listed_with_its_reason(browser: FlaskClient, desk: Desk) -> None:
    page = browser.get("/review").text
    assert "Due today: 3" in page
    names = re.findall(r'<li><a href="/review/([^"]+)"', page)
    assert names[0] == "quiz90%3Amse"  # the mistake first
    assert set(names[1:]) == {"quiz90%3Acapital", "ex90"}
    assert "you had: This is the sum" in page
    assert "last seen 9 days ago" in page
    assert re.search(r'<a href="/review/quiz90%3Amse">Begin', page)
    assert re.search(r"Today</th><td class=\"number\">3<", page)
    assert "<script" not in page
    assert re.search(r"\w+day, [1-9]\d? [A-Z]", page)  # no 01 Dec


def test_a_right_answer_is_kept_and_leads_on(browser: FlaskClient, desk: Desk) -> None:
    question, form = posed(browser, desk, "mse")
    page = browser.post("/review/quiz90:mse", data=form | filled(question, question.body.value)).text
    assert 'class="verdict tone-right"' in page
    assert "Next: " in page
    assert ">Answer<" not in page
    assert [item for item, _ in kept(desk)] == ["quiz90:mse"]
    browser.post("/review/quiz90:mse", data=form | filled(question, question.body.value))  # sent twice
    assert len(kept(desk)) == 1
    again, _ = posed(browser, desk, "mse")
    assert again.prompt != question.prompt
    assert "Due today: 2" in browser.get("/review").text


def test_a_wrong_answer_is_explained(browser: FlaskClient, desk: Desk) -> None:
    question, form = posed(browser, desk, "mse")
    page = browser.post("/review/quiz90:mse", data=form | filled(question, 2 * question.body.value)).text
    assert SUMMED in page
    assert "Show the right answer" in page
    assert kept(desk) == [("quiz90:mse", 1)]


@pytest.mark.parametrize("answer", ["", "   ", "what?"])
def test_what_is_no_answer_is_asked_again_with_the_same_numbers(browser: FlaskClient, desk: Desk, answer: str) -> None:
    question, form = posed(browser, desk, "mse")
    sent = browser.post("/review/quiz90:mse", data=form | {question.id: answer})
    page = sent.text
    assert sent.status_code == 200
    assert 'aria-invalid="true"' in page
    assert f'id="{question.id}-problem" tabindex="-1" autofocus' in page  # where a screen reader goes on
    assert "<title>Not taken yet: " in page
    assert ">Answer<" in page
    assert "right answer" not in page
    assert f'name="variant" value="{form["variant"]}"' in page
    assert question.prompt.split(":")[0].removeprefix("Targets ") in page
    assert kept(desk) == []


def test_not_knowing_shows_the_answer(browser: FlaskClient, desk: Desk) -> None:
    question, form = posed(browser, desk, "mse")
    for _ in range(2):  # a button pressed twice
        page = browser.post("/review/quiz90:mse/unknown", data=form).text
        assert f"<p>{question.body.value:.10g}</p>" in page
        assert "<details open>" in page
        assert "comes back soon" in page
    assert kept(desk) == [("quiz90:mse", 1)]


def test_whatever_is_sent_gets_a_sentence(browser: FlaskClient, desk: Desk) -> None:
    _, form = posed(browser, desk, "mse")
    for variant in ("", "-1", "1000", "9" * 50, "²", "0x1", "<b>"):
        answer = browser.post("/review/quiz90:mse", data={"variant": variant, "q5": "<script>alert(1)</script>"})
        assert answer.status_code == 200
        assert "<script" not in answer.text
    long = browser.post("/review/quiz90:mse", data=form | {"q5": "9" * 5000})
    assert long.status_code == 200
    assert "longer than 1000 characters" in long.text
    assert kept(desk) == []
    for path in ("quiz90:nothing", "quiz90", "ex01", "quiz91:mse", "..", "%00", "x" * 3000, "quiz90:mse:mse"):
        assert browser.get(f"/review/{path}").status_code == 404
    for path in ("ex90", "ex90/unknown", "quiz90:mse/begin", "quiz90:mse/check", "quiz90:mse/give-up"):
        assert browser.post(f"/review/{path}").status_code == 404


def test_an_exercise_is_written_again_in_a_file_of_its_own(visitor: Callable[..., FlaskClient], desk: Desk) -> None:
    entry = desk.entry("ex90")
    assert entry
    with Bench() as bench:
        browser = visitor(desk.course, desk.folder, bench=bench)
        assert ">Begin<" in browser.get("/review/ex90").text
        for _ in range(2):
            assert browser.post("/review/ex90/begin").location == "/review/ex90"
        page = browser.get("/review/ex90").text
        (scratch,) = (desk.exercises.parent / ".dlgrade" / "review").iterdir()
        assert f"<code>{scratch}</code>" in page
        assert scratch.read_text() == entry.stub.read_text()
        assert "(begun)" in browser.get("/review").text
        scratch.write_text(entry.solution.read_text() + "\nx = (")
        page = browser.post("/review/ex90/check").text
        assert "<title>Half-way: ex90" in page
        assert "never closed" in page
        assert "What to mend" not in page
        scratch.write_text(entry.solution.read_text().replace("slope * ", ""))
        page = browser.post("/review/ex90/check").text
        assert "What to mend" in page
        assert "Tries so far: 1." in page
        assert re.search(r"<title>[\d.]+ of [\d.]+ points: ex90", page)
        assert 'id="said" tabindex="-1" autofocus' in page  # where a screen reader goes on
        scratch.write_text(entry.solution.read_text())
        page = browser.post("/review/ex90/check").text
    assert "Right: all" in page
    assert "Next: " in page
    assert "another way" in page.lower()
    assert [item for item, _ in kept(desk)] == ["ex90", "ex90"]
    (backup,) = (desk.exercises.parent / ".dlgrade" / "backups").iterdir()
    assert backup.read_text() == entry.solution.read_text()
    assert "ex90" not in [item.id for item in review.queue(desk)]
    again = browser.post("/review/ex90/check")
    assert (again.status_code, "passed just now" in again.text) == (409, True)
    assert list(desk.exercises.iterdir()) == []


def test_an_exercise_can_be_given_up(browser: FlaskClient, desk: Desk) -> None:
    browser.post("/review/ex90/begin")
    for _ in range(2):
        assert browser.post("/review/ex90/give-up").location == "/review"
    assert kept(desk) == [("ex90", 1)]
    assert review.begun(desk) == []


def test_before_anything_was_done_there_is_nothing(
    visitor: Callable[..., FlaskClient], desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "new" / "exercises").mkdir(parents=True)
    assert "Nothing to review yet" in visitor(desk.course, tmp_path / "new").get("/review").text
    assert visitor(desk.course, None).get("/review").status_code == 404
    assert visitor(desk.course, None).get("/review/ex90").status_code == 404
    fresh = visitor(desk.course, tmp_path / "new").post("/review/ex90/begin")
    assert fresh.status_code == 409
    assert "not done yet" in fresh.text
