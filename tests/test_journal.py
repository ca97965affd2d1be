"""What a learner did: every number counted by hand from a history of a few lines."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from grader import journal
from grader.course import Course
from grader.journal import mastery, mistakes, when
from grader.pointers import Place
from grader.render.standing import Day, Row, Topic
from grader.report import CheckReport, Diagnosis, Report, Verdict, to_json
from grader.store import Outline, Review, Seen, open_store
from grader.study import Desk

HALF = Diagnosis("forgot-the-half", "It is e²/2, not e².", "misconception")
SIGN = Diagnosis("wrong-sign", "The sign is turned.", "derived")
PLACES = (
    Place("ex01", "One", ("slope", "chain rule"), "A"),
    Place("ex02", "Two", ("slope",), "B"),
    Place("quiz01:first", "First", ("chain rule",), "A", 1),
    Place("quiz01:second", "Second", ("slope", "logarithm"), "A", 2),
)
NOON = datetime(2026, 11, 5, 12, tzinfo=UTC)  # of the day it is in these tests
TITLES = {"ex01": "One", "ex02": "Two", "quiz01": "A quiz"}


def at(text: str) -> str:
    """`at("3 10:05")` is five past ten on 3 November, UTC."""
    day, clock = text.split()
    return f"2026-11-{int(day):02}T{clock}:00.000+00:00"


def seen(function: str, *diagnoses: Diagnosis, score: float = 0, most: float = 1, name: str = "values") -> Seen:
    verdict = Verdict.ACCEPTED if score == most else Verdict.WRONG_ANSWER
    return Seen(name, function, verdict, score, most, diagnoses)


def tried(exercise: str, time: str, *checks: Seen, file: str | None = None) -> Outline:
    right = all(check.verdict is Verdict.ACCEPTED for check in checks)
    verdict = Verdict.ACCEPTED if right else Verdict.WRONG_ANSWER
    return Outline(exercise, at(time), 0, file or f"{exercise} {time}", verdict, checks)


def line(attempts: Sequence[Outline], reviews: Sequence[Review] = ()) -> list[when.Activity]:
    return when.timeline(attempts, reviews, NOON)


def made(*history: Outline | Review) -> list[tuple[str, str, int, bool, bool]]:
    attempts = [one for one in history if isinstance(one, Outline)]
    reviews = [one for one in history if isinstance(one, Review)]
    found = mistakes.made(line(attempts, reviews), PLACES, TITLES)
    return [(one.exercise, one.id, one.times, one.came_back, one.settled) for one in found]


# --- when ------------------------------------------------------------------------------------------------


def test_time_counts_for_what_it_led_to_and_pauses_do_not() -> None:
    done = line(
        [
            tried("ex01", "3 10:00"),  # what was before is not known
            tried("ex01", "3 10:05"),  # 5
            tried("ex02", "3 10:25"),  # 20, just no pause
            tried("ex02", "3 10:46"),  # 21, a pause
            tried("ex01", "3 10:50"),  # 4
        ],
        [Review("ex02", 3, 1, (), at("3 10:52")), Review("quiz01:first", 3, 1, (), at("3 10:53"))],
    )
    assert when.minutes(done) == {"ex01": 9, "ex02": 22, "quiz01": 1}
    assert when.minutes(line([tried("ex01", "3 10:00")])) == {}


def test_a_clock_that_went_back_gives_no_negative_time() -> None:
    done = line([tried("ex01", "3 10:05"), tried("ex01", "3 10:00"), tried("ex02", "3 10:07")])
    assert when.minutes(done) == {"ex01": 0, "ex02": 2}


def test_days_are_the_learners_own() -> None:
    done = line(
        [tried("ex01", "3 23:30"), tried("ex01", "4 00:30"), tried("ex01", "4 12:00")],
        [Review("ex01", 3, 1, (), at("4 12:05"))],
    )
    today = date(2026, 11, 5)
    assert when.days(done, today, UTC) == (Day("2026-11-03", 1), Day("2026-11-04", 2, 1))
    assert when.days(done, today, timezone(timedelta(hours=1))) == (Day("2026-11-04", 3, 1),)
    assert when.days(done, today, timezone(timedelta(hours=-1))) == (Day("2026-11-03", 2), Day("2026-11-04", 1, 1))


def test_what_was_missed_in_a_quiz_is_no_review() -> None:
    missed, asked = (Review("quiz01:first", 1, variant, (), at("3 10:00")) for variant in (0, 7))
    given_up = Review("ex01", 1, 0, (), at("3 10:01"))
    whole = line([tried("quiz01", "3 10:05"), tried("ex01", "3 10:06")], [missed, asked, given_up])
    assert when.days(whole, NOON.date(), UTC) == (Day("2026-11-03", 2, 2),)


def test_each_day_has_the_offset_it_had() -> None:
    summer = Outline("ex01", "2026-10-24T22:30:00.000+00:00", 0, "a", "ACCEPTED", ())  # 0:30 of the next day there
    winter = Outline("ex01", "2026-10-25T22:30:00.000+00:00", 0, "b", "ACCEPTED", ())  # 23:30 of the same day
    days = when.days(line([summer, winter]), date(2026, 11, 5), ZoneInfo("Europe/Berlin"))
    assert days == (Day("2026-10-25", 2),)


def test_the_calendar_begins_on_a_monday_half_a_year_ago_and_ends_today() -> None:
    def on(day: str) -> Outline:
        return Outline("ex01", f"{day}T12:00:00.000+00:00", 0, day, "ACCEPTED", ())

    done = line([on("2026-05-10"), on("2026-05-11"), on("2026-11-05"), on("2026-11-06")])
    assert when.days(done, date(2026, 11, 5), UTC) == (Day("2026-05-11", 1), Day("2026-11-05", 1))


def test_times_that_cannot_be_believed_spoil_nothing() -> None:
    written = ("2026-11-03T10:00:00.000+00:00", "2031-01-01T00:00:00.000+00:00", "no time at all", at("4 10:00"))
    done = line([Outline("ex01", time, 0, time, "WRONG_ANSWER", (seen("f", HALF),)) for time in written])
    assert when.lasts(done) == {"ex01": at("4 10:00")}
    assert when.days(done, NOON.date(), UTC) == (Day("2026-11-03", 3), Day("2026-11-04", 1))
    (one,) = mistakes.made(done, PLACES, TITLES)
    assert (one.first, one.last, one.times) == (at("3 10:00"), at("4 10:00"), 4)


# --- mistakes --------------------------------------------------------------------------------------------


def test_a_mistake_is_counted_once_a_file() -> None:
    history = (
        tried("ex01", "3 10:00", seen("f", HALF), seen("f", HALF, name="a batch")),
        tried("ex01", "3 10:01", seen("f", HALF), file="ex01 3 10:00"),  # the same file again
        tried("ex01", "3 10:05", seen("f", HALF, SIGN)),
        tried("ex02", "3 10:06", seen("g", HALF)),
    )
    assert made(*history) == [
        ("ex01", HALF.id, 2, False, False),
        ("ex02", HALF.id, 1, False, False),
        ("ex01", SIGN.id, 1, False, False),
    ]


def test_first_and_last_time_and_the_latest_words() -> None:
    later = Diagnosis(HALF.id, "Other words.", "misconception")
    done = line([tried("ex01", "3 10:00", seen("f", HALF)), tried("ex01", "3 10:05", seen("f", later))])
    (one,) = mistakes.made(done, PLACES, TITLES)
    assert (one.first, one.last, one.message, one.title) == (at("3 10:00"), at("3 10:05"), "Other words.", "One")


def test_it_comes_back_after_its_check_was_right() -> None:
    first = tried("ex01", "3 10:00", seen("f", HALF), seen("g"))
    right = tried("ex01", "3 10:05", seen("f", score=1), seen("g"))  # the exercise is not done
    again = tried("ex01", "3 10:10", seen("f", HALF), seen("g"))
    assert made(first, right) == [("ex01", HALF.id, 1, False, True)]
    assert made(first, right, again) == [("ex01", HALF.id, 2, True, False)]
    assert made(first, again) == [("ex01", HALF.id, 2, False, False)]


def test_all_checks_that_showed_it_must_have_been_right() -> None:
    first = tried("ex01", "3 10:00", seen("f", HALF), seen("f", HALF, name="a batch"))
    part = tried("ex01", "3 10:05", seen("f", score=1), seen("f", SIGN, name="a batch"))
    again = tried("ex01", "3 10:10", seen("f", HALF), seen("f", HALF, name="a batch"))
    assert made(first, part, again)[0] == ("ex01", HALF.id, 2, False, False)


def test_an_error_between_is_not_right() -> None:
    first = tried("ex01", "3 10:00", seen("f", HALF))
    broken = tried("ex01", "3 10:05", seen("f"))
    assert made(first, broken, tried("ex01", "3 10:10", seen("f", HALF))) == [("ex01", HALF.id, 2, False, False)]


@pytest.mark.parametrize(("second", "came_back"), [("4 09:59", False), ("4 10:00", True)])
def test_it_comes_back_after_a_day_without_it(second: str, came_back: bool) -> None:
    history = (tried("ex01", "3 10:00", seen("f", HALF)), tried("ex01", second, seen("f", HALF)))
    assert made(*history) == [("ex01", HALF.id, 2, came_back, False)]


def test_another_exercise_does_not_settle_it() -> None:
    assert made(tried("ex01", "3 10:00", seen("f", HALF)), tried("ex02", "3 10:05", seen("f", score=1))) == [
        ("ex01", HALF.id, 1, False, False)
    ]


def test_a_wrong_answer_that_stands_on_a_sheet_counts_once() -> None:
    first = tried("quiz01", "3 10:00", seen("q1", HALF), seen("q2", SIGN))
    second = tried("quiz01", "4 11:00", seen("q1", HALF), seen("q2", score=1))  # only the second answer is new
    right = tried("quiz01", "4 11:05", seen("q1", score=1), seen("q2", score=1))
    again = tried("quiz01", "4 11:10", seen("q1", HALF), seen("q2", score=1))
    assert made(first, second) == [("quiz01", HALF.id, 1, False, False), ("quiz01", SIGN.id, 1, False, True)]
    assert made(first, second, right)[0] == ("quiz01", HALF.id, 1, False, True)
    assert made(first, second, right, again)[0] == ("quiz01", HALF.id, 2, True, False)
    fresh = replace(second, seed=7)  # the same slip with other numbers
    assert made(first, fresh)[0] == ("quiz01", HALF.id, 2, True, False)


def test_reviews_count_too() -> None:
    first = tried("quiz01", "3 10:00", seen("q1", HALF, name="First"), seen("q2", score=1, name="Second"))
    right = Review("quiz01:first", 3, 5, (), at("3 11:00"))
    wrong = Review("quiz01:first", 1, 6, (HALF,), at("3 12:00"))
    other = Review("quiz01:second", 3, 5, (), at("3 11:00"))
    assert made(first, right) == [("quiz01", HALF.id, 1, False, True)]
    assert made(first, right, wrong) == [("quiz01", HALF.id, 2, True, False)]
    assert made(first, other, wrong) == [("quiz01", HALF.id, 2, False, False)]


def test_an_exercise_in_review_is_passed_given_up_or_goes_on() -> None:
    first = tried("ex01", "3 10:00", seen("f", HALF))
    a_try, passed = Review("ex01", 0, 77, (HALF,), at("3 11:00")), Review("ex01", 1, 78, (), at("3 11:05"))
    same, given_up = Review("ex01", 0, 77, (HALF,), at("3 11:01")), Review("ex01", 1, 0, (), at("3 11:05"))
    assert made(first, a_try) == [("ex01", HALF.id, 2, False, False)]
    assert made(first, a_try, same) == [("ex01", HALF.id, 2, False, False)]
    assert made(first, a_try, passed) == [("ex01", HALF.id, 2, False, True)]
    assert made(first, a_try, given_up) == [("ex01", HALF.id, 2, False, False)]
    right = tried("ex01", "3 11:30", seen("f", score=1))
    assert made(first, a_try, right) == [("ex01", HALF.id, 2, False, True)]


def test_what_only_a_review_named_is_told_in_its_words() -> None:
    idea = Diagnosis("log-of-a-sum", "The log of a sum is no sum.", "misconception")
    (one,) = mistakes.made(line([], [Review("quiz01:first", 1, 6, (idea,), at("3 12:00"))]), PLACES, TITLES)
    assert (one.message, one.exercise) == ("The log of a sum is no sum.", "quiz01")


# --- mastery ---------------------------------------------------------------------------------------------

ROWS = (
    Row("ex01", "One", "A", 4, "done", 4, 2),
    Row("ex02", "Two", "B", 4, "attempted", 1, 1),
    Row("quiz01", "Q", "A", 5),
)


def topics(attempts: list[Outline], *reviews: Review) -> dict[str, list[Topic]]:
    return dict(mastery.topics(PLACES, ROWS, attempts, reviews))


def test_a_topic_is_the_mean_of_what_is_on_it() -> None:
    quiz = tried("quiz01", "3 10:00", seen("q1", score=1, most=2), seen("q2"))
    better = tried("quiz01", "3 10:05", seen("q1", score=0, most=2), seen("q2", score=0.5, most=2))
    assert topics([quiz, better]) == {
        "A": [Topic("slope", 0.625, 2, 2), Topic("chain rule", 0.75, 2, 2), Topic("logarithm", 0.25, 1, 1)],
        "B": [Topic("slope", 0.25, 1, 1)],
    }
    blank = Outline("quiz01", at("3 10:00"), 0, "x", "NOT_ATTEMPTED", (Seen("q1", "q1", Verdict.NOT_ATTEMPTED, 0, 2),))
    assert topics([blank])["A"] == [
        Topic("slope", 0.5, 1, 2),
        Topic("chain rule", 0.5, 1, 2),
        Topic("logarithm", 0, 0, 1),
    ]


@pytest.mark.parametrize(("rating", "known"), [(0, 1.0), (1, 0.5), (2, 0.75), (3, 1.0), (4, 1.0)])
def test_the_last_review_says_as_much_as_the_best_result(rating: int, known: float) -> None:
    reviews = (Review("ex01", 1, 1, (), at("4 10:00")), Review("ex01", 3, 2, (), at("5 10:00")))
    found = topics([], *reviews, Review("ex01", rating, 3, (), at("6 10:00")))["A"]
    assert found[1] == Topic("chain rule", known / 2, 1, 2)


def test_a_review_of_what_was_never_tried_says_nothing() -> None:
    assert topics([], Review("quiz01:second", 3, 1, (), at("3 10:00")))["A"][2] == Topic("logarithm", 0, 0, 1)


# --- all of it, from a real file ---------------------------------------------------------------------------


def stored(desk: Desk, exercise: str, time: str, score: float, *diagnoses: Diagnosis) -> None:
    verdict = Verdict.ACCEPTED if score == 3 else Verdict.WRONG_ANSWER
    check = CheckReport("values", "f", verdict, score, 3, "", diagnoses)
    report = Report(exercise, "t", "f.py", 0, verdict, score, 3, 0.1, (check,))
    row = (exercise, at(time), 0, verdict.value, score, 3, 0.1, time, to_json(report).decode())
    assert desk.folder is not None
    desk.history().__exit__()
    connection = sqlite3.connect(desk.folder / ".dlgrade" / "progress.db")
    with connection:
        connection.execute(
            "INSERT INTO attempts (exercise, at, seed, verdict, score, max_score, duration, sha256, report)"
            " VALUES (?,?,?,?,?,?,?,?,?)", row,
        )  # fmt: skip
    connection.close()


@pytest.fixture
def desk(tmp_path: Path, toy: Course) -> Desk:
    (tmp_path / "exercises").mkdir()
    return Desk(toy, tmp_path, pytest.fail)


def test_a_short_history(desk: Desk) -> None:
    stored(desk, "ex01", "3 10:00", 1, HALF)
    stored(desk, "ex01", "3 10:10", 1, HALF)
    stored(desk, "ex01", "3 10:12", 3)
    stored(desk, "ex02", "4 10:00", 0, SIGN, HALF)
    stored(desk, "ex02", "4 10:03", 2, SIGN)
    found = journal.read(desk, NOON, UTC)
    assert (found.at, found.next) == ("2026-11-05T12:00:00+00:00", "ex02")
    (chapter,) = found.chapters
    first, second = chapter.rows
    assert (first.state, first.best, first.attempts, first.minutes, first.mistake) == ("done", 3, 3, 12, "")
    assert (second.state, second.best, second.attempts, second.minutes) == ("attempted", 2, 2, 3)
    assert second.mistake == SIGN.message
    assert [(m.exercise, m.id, m.times, m.settled) for m in found.mistakes] == [
        ("ex02", SIGN.id, 2, False),
        ("ex01", HALF.id, 2, True),
        ("ex02", HALF.id, 1, False),
    ]
    assert found.days == (Day("2026-11-03", 3), Day("2026-11-04", 2))
    assert len(found.forecast) == journal.FORECAST_DAYS
    later = journal.read(desk, NOON + timedelta(days=60), UTC)
    assert [(item.id, item.kind) for item in later.due] == [("ex01", "exercise")]
    assert later.forecast[0] == 1


def test_an_empty_history(desk: Desk) -> None:
    for nobody in (desk, Desk(desk.course, None, pytest.fail)):
        found = journal.read(nobody, NOON)
        assert (found.next, found.mistakes, found.days, found.due, sum(found.forecast)) == ("ex01", (), (), (), 0)
        assert {row.state for row in found.everything.rows} == {"not started"}


def test_without_a_zone_days_are_those_of_this_computer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    stored(desk, "ex01", "3 23:30", 1)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        found = journal.read(desk, NOON)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found.at == "2026-11-05T21:00:00+09:00"
    assert found.days == (Day("2026-11-04", 1),)
    assert found.day_of(at("3 23:30")) == "2026-11-04"


def test_the_journal_as_json_and_back(desk: Desk) -> None:
    stored(desk, "ex01", "3 10:00", 1, HALF)
    found = journal.read(desk, NOON, UTC)
    assert journal.from_json(journal.to_json(found)) == found


# --- the command -----------------------------------------------------------------------------------------


def test_json_is_one_document_and_nothing_else(
    desk: Desk, school, monkeypatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from grader import cli

    stored(desk, "ex01", "3 10:00", 1, HALF)
    assert desk.folder is not None
    monkeypatch.chdir(desk.folder)
    call = ["--course", str(desk.course.root), "progress"]
    assert cli.run([*call, "--json", "--html", "."]) == 0
    out, err = capfd.readouterr()
    assert out.count("\n") == 1
    assert journal.from_json(out).mistakes[0].id == HALF.id
    assert err == ""
    assert "It is e²/2" in (desk.folder / "progress.html").read_text(encoding="utf-8")
    assert cli.run([*call, "--html", "page.html"]) == 0
    assert capfd.readouterr().out == "Page: page.html\n"
    assert cli.run([*call, "--html", "exercises/none/page.html"]) in (0, 2)
    capfd.readouterr()
    (desk.folder / "file").write_text("")
    assert cli.run([*call, "--html", "file/page.html"]) == 2
    assert "cannot be written" in capfd.readouterr().err


def test_a_long_history_is_read_without_its_texts(desk: Desk) -> None:
    """Cases and tracebacks are most of a report, and are never made into objects."""
    stored(desk, "ex01", "3 10:00", 1, HALF)
    with open_store(desk.folder, pytest.fail) as store:
        (outline,) = store.outlines()
    assert not {"case", "traceback", "stdout", "message"} & set(outline.checks[0].__struct_fields__)
