"""What is asked again: items, order and reasons, fresh numbers, scratch files, damage and clocks."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from grader import review, store
from grader.course import Course, Entry
from grader.errors import UsageError
from grader.grade import key_for
from grader.marking import mark
from grader.paper import Question
from grader.quizzes import paper_for
from grader.report import CheckReport, Diagnosis, Pointer, Report, Verdict
from grader.review import past
from grader.store import Review
from grader.study import Desk, work_on

NOW = datetime.now().astimezone().replace(hour=20, minute=0, second=0, microsecond=0) - timedelta(days=1)
STEM = "quiz90_small"
CUT = "This is the ordinary ramp: for negative z the answer is slope · z, not 0."


@pytest.fixture
def warned() -> list[str]:
    return []


@pytest.fixture
def desk(small: Callable[..., Entry], small_quiz: str, tmp_path: Path, warned: list[str]) -> Desk:
    """A learner's folder, and a course of one exercise and one quiz."""
    entry = small()
    course = Course(entry.record.parents[1])
    (course.root / "reference" / f"{STEM}.py").write_text(small_quiz, encoding="utf-8")
    (tmp_path / "mine" / "exercises").mkdir(parents=True)
    return Desk(course, tmp_path / "mine", warned.append)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """`at(9)`: what is stored from now on is stored as nine days ago."""
    return lambda days: monkeypatch.setattr(store, "_now", lambda: (NOW - timedelta(days=days)).isoformat())


def attempted(desk: Desk, *, passed: bool, idea: str = "", see: Sequence[str] = (), sha: str = "") -> None:
    """One attempt at ex90."""
    diagnoses = (Diagnosis(idea, CUT, "misconception"),) if idea else ()
    pointers = tuple(Pointer("question", target, "…", "…") for target in see)
    verdict = Verdict.ACCEPTED if passed else Verdict.WRONG_ANSWER
    check = CheckReport("values", "leaky", verdict, 2.0 * passed, 2.0, "…", diagnoses, see=pointers)
    with desk.history() as opened:
        opened.add_attempt(Report("ex90", "…", "ex90.py", 0, verdict, 2.0 * passed, 2.0, 0.1, (check,)), sha or idea)


def quizzed(desk: Desk, answers: dict[str, str], variant: int = 0) -> None:
    """One attempt at quiz90."""
    entry = desk.entry("quiz90")
    assert entry
    report = mark(paper_for(key_for(entry), variant), answers)
    with desk.history() as opened:
        opened.add_attempt(report, repr(answers))


def reviewed(desk: Desk, item: str, rating: int, variant: int = 1, mistakes: tuple[Diagnosis, ...] = ()) -> None:
    with desk.history() as opened:
        opened.add_review(Review(item, rating, variant, mistakes))


def due(desk: Desk, later: float = 0) -> list[str]:
    return [item.id for item in review.queue(desk, NOW + timedelta(days=later))]


def right(question: Question) -> Any:
    body: Any = question.body
    return next(o.label for o in body.options if o.right) if hasattr(body, "options") else str(body.value)


# --- entering, and when it comes back ------------------------------------------------------------------


def test_nothing_done_nothing_due(desk: Desk) -> None:
    assert review.queue(desk) == []
    assert review.forecast(desk, 3) == [0, 0, 0]
    assert review.next_due(desk) is None
    assert review.queue(Desk(desk.course, None, desk.warn)) == []


@pytest.mark.parametrize(("tries", "days"), [(1, 8), (2, 2), (5, 2), (6, 1)])
def test_an_exercise_enters_with_its_first_pass(desk: Desk, at: Callable[[float], None], tries: int, days: int) -> None:
    at(days)
    for number in range(tries - 1):
        attempted(desk, passed=False, sha=str(number))
    assert due(desk) == []
    attempted(desk, passed=True)
    attempted(desk, passed=False, sha="worse again")  # after the pass nothing counts but reviews
    (item,) = review.queue(desk, NOW)
    assert (item.id, item.kind, item.title, item.chapter) == ("ex90", "exercise", "A leaky ramp", "Tests")
    assert item.reason == ("last seen yesterday" if days == 1 else f"last seen {days} days ago")
    assert not item.mistaken
    assert due(desk, -1) == []
    assert review.next_due(desk, NOW) == item.due


def test_a_question_enters_with_its_first_answer_in_each_variant(desk: Desk, at: Callable[[float], None]) -> None:
    at(9)
    quizzed(desk, {"q6": "zz", "q5": ""})  # what cannot be read is no answer, nor is a blank
    assert due(desk) == []
    quizzed(desk, {"q6": "0.00001"})
    at(8)
    quizzed(desk, {"q6": right(paper_question(desk, "accuracy"))})  # the same numbers again: known by now
    events = past.read(desk, NOW).events
    assert [(e.item, e.rating, e.variant) for e in events] == [("quiz90:accuracy", past.AGAIN, 0)]
    quizzed(desk, {"q6": right(paper_question(desk, "accuracy", 5))}, variant=5)
    assert [e.rating for e in past.read(desk, NOW).events] == [past.AGAIN, past.GOOD]
    assert due(desk) == ["quiz90:accuracy"]


def paper_question(desk: Desk, name: str, variant: int = 0) -> Question:
    entry = desk.entry("quiz90")
    assert entry
    return next(q for q in paper_for(key_for(entry), variant).questions if q.name == name)


def test_the_first_answer_of_an_old_sheet_counts_once(desk: Desk, at: Callable[[float], None]) -> None:
    for day, answers in ((5, {"q5": "1"}), (4, {"q5": "1", "q6": "2"}), (3, {"q5": "1", "q6": "2"})):
        at(day)
        quizzed(desk, answers)
    days = {e.item: (NOW - e.at) // timedelta(days=1) for e in past.read(desk, NOW).events}
    assert days == {"quiz90:mse": 5, "quiz90:accuracy": 4}


def test_what_the_course_has_no_longer_is_not_asked(desk: Desk, at: Callable[[float], None]) -> None:
    at(9)
    reviewed(desk, "quiz90:gone", 3)
    reviewed(desk, "ex77", 3)
    reviewed(desk, "../../etc/passwd", 3)
    attempted(desk, passed=True)
    assert due(desk) == ["ex90"]
    assert sum(review.forecast(desk, 400, NOW)) == 1


def test_the_forecast_counts_each_day(desk: Desk, at: Callable[[float], None]) -> None:
    at(1)
    attempted(desk, passed=True)  # in 8 days: 7 from now
    reviewed(desk, "quiz90:mse", past.GOOD)  # in 2: tomorrow
    reviewed(desk, "quiz90:loop", past.AGAIN)  # in 1: today
    assert review.forecast(desk, 9, NOW) == [1, 1, 0, 0, 0, 0, 0, 1, 0]
    assert review.forecast(desk, 0, NOW) == []
    assert review.forecast(desk, 1, NOW + timedelta(days=60)) == [3]


# --- mistakes come first -------------------------------------------------------------------------------


def test_mistakes_come_first_the_recent_before_the_old(desk: Desk, at: Callable[[float], None]) -> None:
    wrong = next(o.label for o in paper_question(desk, "capital").body.options if not o.right)  # type: ignore[union-attr]
    at(40)
    quizzed(desk, {"q1": wrong, "q6": right(paper_question(desk, "accuracy"))})
    at(12)
    attempted(desk, passed=False, idea="cut-to-zero")
    attempted(desk, passed=True)
    first, second, third = review.queue(desk, NOW)
    assert [first.id, second.id, third.id] == ["ex90", "quiz90:capital", "quiz90:accuracy"]
    assert [first.mistaken, second.mistaken, third.mistaken] == [True, True, False]
    assert first.reason == "you had: This is the ordinary ramp: for negative z the answer is slope · z, not 0"
    assert second.reason.startswith("you had: ")
    assert third.reason == "last seen 40 days ago"


def test_a_mistake_is_made_good_by_a_right_review_and_made_anew_by_the_next(
    desk: Desk, at: Callable[[float], None]
) -> None:
    def mistaken() -> bool:
        item = review.item(desk, "ex90", NOW)
        return item is not None and item.mistaken

    at(30)
    attempted(desk, passed=False, idea="cut-to-zero")
    attempted(desk, passed=True)
    at(20)
    reviewed(desk, "ex90", past.HARD, 1)
    assert mistaken()  # it passed, but not at once
    at(15)
    reviewed(desk, "ex90", past.GOOD, 2)
    assert not mistaken()
    at(1)
    attempted(desk, passed=False, idea="cut-to-zero", sha="again")
    assert mistaken()


def test_a_wrong_answer_that_stays_on_a_sheet_is_one_mistake(desk: Desk, at: Callable[[float], None]) -> None:
    wrong = next(o.label for o in paper_question(desk, "capital").body.options if not o.right)  # type: ignore[union-attr]
    at(30)
    quizzed(desk, {"q1": wrong})
    at(20)
    reviewed(desk, "quiz90:capital", past.GOOD)
    at(10)
    quizzed(desk, {"q1": wrong, "q6": "1"})  # the old sheet, once more
    (item,) = [item for item in review.queue(desk, NOW) if item.id == "quiz90:capital"]
    assert not item.mistaken


def test_a_mistake_in_review_counts_too(desk: Desk, at: Callable[[float], None]) -> None:
    at(3)
    reviewed(desk, "quiz90:mse", past.AGAIN, 4, (Diagnosis("summed", "This is the sum.", "misconception"),))
    (item,) = review.queue(desk, NOW)
    assert (item.mistaken, item.reason) == (True, "you had: This is the sum")
    at(2)
    attempted(desk, passed=False, idea="cut-to-zero", see=["quiz90:mse"])
    assert review.item(desk, "quiz90:mse", NOW).reason == item.reason  # what was made here tells more


def test_questions_about_a_mistake_are_proposed_a_few_a_day(desk: Desk, at: Callable[[float], None]) -> None:
    names = ["mse", "accuracy", "slope", "belongs", "steps"]
    at(0.1)
    attempted(desk, passed=False, idea="cut-to-zero", see=[f"quiz90:{name}" for name in names])
    proposed = review.queue(desk, NOW)
    assert [item.id for item in proposed] == ["quiz90:accuracy", "quiz90:belongs", "quiz90:mse"]
    assert all(item.mistaken for item in proposed)
    assert proposed[0].reason == f"you had: {CUT[:-1]} (in ex90)"
    assert review.forecast(desk, 2, NOW) == [3, 0]
    at(0.05)
    reviewed(desk, "quiz90:mse", past.GOOD)
    assert due(desk) == ["quiz90:accuracy", "quiz90:belongs"]  # the third of today is answered
    assert due(desk, 1) == ["quiz90:accuracy", "quiz90:belongs", "quiz90:slope"]


def test_what_is_missed_on_a_quiz_takes_no_place_of_the_questions_about_mistakes(
    desk: Desk, at: Callable[[float], None]
) -> None:
    """Who goes on without an answer was told that the question stays due."""
    at(0.2)
    attempted(desk, passed=False, idea="cut-to-zero", see=[f"quiz90:{name}" for name in ("mse", "accuracy")])
    at(0.1)
    for name in ("slope", "belongs", "steps"):
        review.missed(desk, f"quiz90:{name}", 0, None)
    assert due(desk) == ["quiz90:accuracy", "quiz90:mse"]


@pytest.mark.parametrize(("chapter", "proposed"), [("Z. Small", ["quiz90:mse"]), ("Tests", [])])
def test_a_question_with_the_same_wrong_idea_is_proposed_where_it_is_about_the_same(
    desk: Desk, at: Callable[[float], None], chapter: str, proposed: list[str]
) -> None:
    entry = desk.entry("ex90")
    assert entry
    entry.record.write_text(entry.record.read_text().replace('chapter="Tests"', f'chapter="{chapter}"'))
    at(0.1)
    attempted(desk, passed=False, idea="summed")  # what quiz90 calls one of its wrong answers
    assert due(desk) == proposed


@pytest.mark.parametrize(
    ("message", "short"),
    [
        ("This is the sum. Divide it.", "This is the sum"),
        ("Divide by $n - 1$, e.g. for a sample. No.", "Divide by $n - 1$, e.g. for a sample"),
        ("word " * 40, "word " * 17 + "word…"),
        ("x" * 200, "x" * 90 + "…"),
        ("The slope $" + "a + " * 60 + "b$ is it.", "The slope…"),
        ("Use `np.where(a. B)` for $x. Y$ here. Why", "Use `np.where(a. B)` for $x. Y$ here"),
        ("A lone $ costs 5. So", "A lone $ costs 5"),
    ],
)
def test_long_messages_are_told_in_short(desk: Desk, message: str, short: str) -> None:
    mistake = past.Mistake("id", NOW, "ex90", message, frozenset())
    assert review.due._had([mistake], "ex90") == f"you had: {short}"


# --- fresh numbers -------------------------------------------------------------------------------------


def test_numbers_are_fresh_and_the_same_until_they_are_answered(desk: Desk) -> None:
    quizzed(desk, {"q5": "1"}, variant=0)
    seen = {0}
    for _ in range(6):
        asked = review.ask(desk, "quiz90:mse")
        assert review.ask(desk, "quiz90:mse") == asked  # a restart asks the same
        assert asked.paper.variant not in seen
        seen.add(asked.paper.variant)
        report = review.answer(desk, "quiz90:mse", asked.paper.variant, right(asked.question))
        assert report.verdict is Verdict.ACCEPTED


def test_an_answer_is_marked_rated_and_kept(desk: Desk) -> None:
    asked = review.ask(desk, "quiz90:mse")
    slip = next(s for s in asked.question.body.slips if s.id == "summed")  # type: ignore[union-attr]
    report = review.answer(desk, "quiz90:mse", asked.paper.variant, slip.answer)
    assert [d.id for d in report.diagnoses] == ["summed"]
    assert [pointer.kind for pointer in report.see] == []  # no exercise here is about the same
    with desk.history() as opened:
        (kept,) = opened.reviews()
    assert (kept.item, kept.rating, kept.variant) == ("quiz90:mse", past.AGAIN, asked.paper.variant)
    assert [one.id for one in kept.mistakes] == ["summed"]


@pytest.mark.parametrize("answer", ["", "   ", "zz", None, [], {}, {"is": 1}])
def test_what_is_no_answer_is_not_kept(desk: Desk, answer: Any) -> None:
    asked = review.ask(desk, "quiz90:mse")
    review.answer(desk, "quiz90:mse", asked.paper.variant, answer)
    assert review.queue(desk) == []
    assert review.ask(desk, "quiz90:mse") == asked


def test_a_page_that_is_sent_twice_counts_once(desk: Desk) -> None:
    asked = review.ask(desk, "quiz90:mse")
    for answer in (right(asked.question), "0"):
        review.answer(desk, "quiz90:mse", asked.paper.variant, answer)
    with desk.history() as opened:
        assert [kept.rating for kept in opened.reviews()] == [past.GOOD]


def test_half_right_is_hard_and_not_known_is_again(desk: Desk) -> None:
    table = review.ask(desk, "quiz90:table")
    cells = {cell.name: str(cell.value) for cell in table.question.body.cells}  # type: ignore[union-attr]
    review.answer(desk, "quiz90:table", table.paper.variant, {**cells, "v": "99"})
    review.give_up(desk, "quiz90:mse")
    with desk.history() as opened:
        assert [(kept.item, kept.rating) for kept in opened.reviews()] == [
            ("quiz90:table", past.HARD),
            ("quiz90:mse", past.AGAIN),
        ]


@pytest.mark.parametrize("item", ["quiz90:nothing", "quiz91:mse", "ex90:mse", "ex90", "", "../quiz90:mse", "quiz90:"])
def test_what_is_no_question_is_said_in_one_line(desk: Desk, item: str) -> None:
    with pytest.raises(UsageError, match="There is no question"):
        review.ask(desk, item)
    with pytest.raises(UsageError, match="There is no question"):
        review.answer(desk, item, 0, "1")


# --- an exercise again ---------------------------------------------------------------------------------


def scratch(desk: Desk) -> Path:
    assert desk.folder
    return desk.folder / ".dlgrade" / "review" / "ex90_leaky_ramp.py"


def test_an_exercise_starts_from_its_stub_and_its_finished_work_stays(desk: Desk, at: Callable[[float], None]) -> None:
    entry = desk.entry("ex90")
    assert entry
    mine = desk.exercises / "ex90_leaky_ramp.py"
    mine.write_text(entry.solution.read_text())
    at(20)
    attempted(desk, passed=True)
    assert review.begin(desk, "ex90") == scratch(desk)
    assert scratch(desk).read_text() == entry.stub.read_text()
    assert review.begun(desk) == ["ex90"]
    assert not review.written(desk, "ex90")
    assert review.finish(desk, "ex90").verdict is Verdict.NOT_ATTEMPTED  # no try yet
    scratch(desk).write_text("def leaky(z, slo")
    assert review.written(desk, "ex90")
    assert review.finish(desk, "ex90").verdict is Verdict.RUNTIME_ERROR  # nor is a file that was saved half-way
    assert review.tries(desk, "ex90") == 0
    text = entry.solution.read_text()
    scratch(desk).write_text(text.replace("slope * np.minimum(z, 0)", "0"))
    assert review.begin(desk, "ex90").read_text() != entry.stub.read_text()  # what is begun is gone on with
    at(0.2)
    for _ in range(2):  # the same file twice is one try
        assert review.finish(desk, "ex90").exit_code == 1
    assert review.tries(desk, "ex90") == 1
    scratch(desk).write_text(text)
    at(0.1)
    report = review.finish(desk, "ex90", shown=lambda path: Path(os.path.relpath(path)))
    assert (report.exit_code, report.file) == (0, os.path.relpath(scratch(desk)))
    assert not scratch(desk).exists()
    assert [path.read_text() for path in (desk.exercises.parent / ".dlgrade" / "backups").iterdir()] == [text]
    assert mine.read_text() == text
    with desk.history() as opened:
        assert [kept.rating for kept in opened.reviews()] == [past.TRY, past.TRY, past.HARD]
        assert [one.id for one in opened.reviews()[0].mistakes] == ["cut-to-zero"]
        assert opened.states()["ex90"].attempts == 1  # the finished work's history is its own
    assert work_on(desk, entry).path == mine
    assert due(desk) == []


def test_giving_up_keeps_what_was_written(desk: Desk, at: Callable[[float], None]) -> None:
    at(20)
    attempted(desk, passed=True)
    review.begin(desk, "ex90").write_text("half of it")
    at(3)
    review.give_up(desk, "ex90")
    assert review.begun(desk) == []
    assert [path.read_text() for path in (desk.exercises.parent / ".dlgrade" / "backups").iterdir()] == ["half of it"]
    (item,) = review.queue(desk, NOW)
    assert item.reason == "not right 3 days ago"
    review.give_up(desk, "ex90")  # where nothing is begun there is nothing to move


def test_giving_up_keeps_what_cannot_be_read(
    desk: Desk, at: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    at(20)
    attempted(desk, passed=True)
    review.begin(desk, "ex90").write_text("locked by an editor")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refused)
        review.give_up(desk, "ex90")
    (kept,) = (desk.exercises.parent / ".dlgrade" / "backups").iterdir()
    assert kept.read_text() == "locked by an editor"


def test_what_cannot_be_begun_or_finished_is_said_in_one_line(desk: Desk, at: Callable[[float], None]) -> None:
    with pytest.raises(UsageError, match="ex90 is not done yet"):
        review.begin(desk, "ex90")
    for item in ("ex91", "quiz90", "../ex90", ""):
        with pytest.raises(UsageError, match="There is no exercise"):
            review.begin(desk, item)
    attempted(desk, passed=True)
    with pytest.raises(UsageError, match="is not begun"):
        review.finish(desk, "ex90")
    scratch(desk).parent.write_text("a file where the folder should be")
    with pytest.raises(UsageError, match="cannot be written"):
        review.begin(desk, "ex90")


# --- clocks and damage ---------------------------------------------------------------------------------


@pytest.mark.parametrize("years", [-1, 1])
def test_a_clock_a_year_off_for_an_evening_puts_nothing_off(
    desk: Desk, at: Callable[[float], None], years: int
) -> None:
    at(30)
    attempted(desk, passed=True)
    reviewed(desk, "quiz90:mse", past.GOOD, 1)
    at(20 - 365 * years)
    reviewed(desk, "quiz90:mse", past.GOOD, 2)
    reviewed(desk, "quiz90:loop", past.GOOD, 3)
    at(10)
    reviewed(desk, "quiz90:slope", past.GOOD, 4)
    assert set(due(desk)) == {"ex90", "quiz90:mse", "quiz90:loop", "quiz90:slope"}


@pytest.mark.parametrize("years", [-1, 1])
def test_a_clock_that_is_a_year_off_today_stops_nobody(desk: Desk, at: Callable[[float], None], years: int) -> None:
    at(10)
    attempted(desk, passed=True)
    reviewed(desk, "quiz90:mse", past.GOOD)
    wrong = NOW + timedelta(days=365 * years)
    assert {item.id for item in review.queue(desk, wrong)} == {"ex90", "quiz90:mse"}
    assert all(count >= 0 for count in review.forecast(desk, 5, wrong))


def test_reviews_of_a_damaged_history_begin_anew(desk: Desk, warned: list[str]) -> None:
    for variant in range(40):
        reviewed(desk, "quiz90:mse", past.GOOD, variant, ("summed",) * 20)
    path = desk.exercises.parent / ".dlgrade" / "progress.db"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xa5" * (len(data) - 4096))
    assert review.queue(desk) == []
    asked = review.ask(desk, "quiz90:mse")
    review.answer(desk, "quiz90:mse", asked.paper.variant, right(asked.question))
    assert review.forecast(desk, 3)[2] == 1
    assert ["damaged" in line for line in warned] == [True]


def test_a_long_history_is_read_and_replayed(desk: Desk, at: Callable[[float], None]) -> None:
    """As many reviews as an eager learner makes in years; how fast that is, a benchmark says."""
    with desk.history() as opened:
        for number in range(1500):
            at(300 - number / 5)
            opened.add_review(Review(f"quiz90:{('mse', 'loop', 'slope')[number % 3]}", 3, number % 1000))
    assert len(past.read(desk, NOW).events) == 1500
    assert len(review.forecast(desk, 400, NOW)) == 400


def test_what_was_not_known_at_first_in_a_quiz_comes_back_although_it_was_mended(desk: Desk) -> None:
    """The sheet that is graded at the end holds right answers only."""
    entry = desk.entry("quiz90")
    assert entry
    first, second, *_ = paper_for(key_for(entry), 0).questions
    idea = Diagnosis("half", "The half is missing.", "misconception")
    wrong = CheckReport(first.title, first.id, Verdict.WRONG_ANSWER, 0.0, 1.0, "…", (idea,))
    for verdict in (Verdict.WRONG_ANSWER, Verdict.ACCEPTED, Verdict.INVALID_OUTPUT):
        score = float(verdict is Verdict.ACCEPTED)
        review.missed(desk, f"quiz90:{first.name}", 0, msgspec.structs.replace(wrong, verdict=verdict, score=score))
    review.missed(desk, f"quiz90:{second.name}", 0, None)  # its answer was asked for
    with desk.history() as opened:
        assert [(kept.item, kept.rating, kept.mistakes) for kept in opened.reviews()] == [
            (f"quiz90:{first.name}", past.AGAIN, (idea,)),
            (f"quiz90:{second.name}", past.AGAIN, ()),
        ]
    assert review.item(desk, f"quiz90:{first.name}").reason == "you had: The half is missing"
    assert not review.item(desk, f"quiz90:{second.name}").mistaken
