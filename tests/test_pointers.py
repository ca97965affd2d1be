"""From a mistake to what treats it: in the built-in course, and in a small one with all kinds of targets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from grader.course import Course, Entry
from grader.grade import key_for
from grader.pointers import MOST, places_of, pointed
from grader.report import CheckReport, Diagnosis, Verdict

WRONG = CheckReport("values", "huber_loss", Verdict.WRONG_ANSWER, 0.0, 2.0, "…")


def named(check: CheckReport, idea: str) -> CheckReport:
    return msgspec.structs.replace(check, diagnoses=(Diagnosis(idea, "…", "misconception"),))


def test_a_wrong_answer_leads_to_a_question_an_exercise_and_the_task(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    (check,) = pointed(built_in, entry, key_for(entry), [WRONG])
    assert [pointer.kind for pointer in check.see] == ["question", "exercise", "task"]
    question, exercise, task = check.see
    assert question.command == f"dlgrade quiz {question.target.partition(':')[0]}"
    assert exercise.target in key_for(entry).builds_on
    lines = [int(word) for word in task.words.replace(",", " ").split() if word.isdigit()]
    text = entry.stub.read_text(encoding="utf-8").splitlines()
    assert text[lines[0] - 1].startswith("def huber_loss(")


@pytest.mark.parametrize("verdict", [Verdict.ACCEPTED, Verdict.NOT_ATTEMPTED, Verdict.SKIPPED, Verdict.RUNTIME_ERROR])
def test_what_was_not_answered_wrongly_leads_nowhere(built_in: Course, verdict: Verdict) -> None:
    (entry,) = built_in.resolve(["ex21"])
    (check,) = pointed(built_in, entry, key_for(entry), [msgspec.structs.replace(WRONG, verdict=verdict)])
    assert check.see == ()


def test_what_the_author_names_comes_first(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    target = next(place.id for place in places_of(built_in) if place.id.startswith("quiz07:"))
    key = msgspec.structs.replace(key_for(entry), see={"forgot-the-half": (target, "ex50")})
    (check,) = pointed(built_in, entry, key, [named(WRONG, "forgot-the-half")])
    assert [pointer.target for pointer in check.see] == [target, "ex50", "ex21"]


def test_a_question_about_the_same_idea_comes_before_one_on_the_topic(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    place = next(place for place in places_of(built_in) if place.ideas and place.id.startswith("quiz08:"))
    (check,) = pointed(built_in, entry, key_for(entry), [named(WRONG, place.ideas[0])])
    assert place.ideas[0] in next(p for p in places_of(built_in) if p.id == check.see[0].target).ideas


def test_a_question_that_was_answered_wrongly_leads_to_an_exercise_on_its_topic(built_in: Course) -> None:
    (entry,) = built_in.resolve(["quiz03"])
    key = key_for(entry)
    checks = [CheckReport(c.name, c.function, Verdict.WRONG_ANSWER, 0.0, 1.0, "…") for c in key.checks]
    for check in pointed(built_in, entry, key, checks):
        assert [pointer.kind for pointer in check.see] == ["exercise"]
        exercise = next(p for p in places_of(built_in) if p.id == check.see[0].target)
        question = next(
            p for p in places_of(built_in) if p.id.startswith("quiz03:") and f"q{p.number}" == check.function
        )
        assert set(exercise.topics) & set(question.topics)


def test_every_exercise_leads_somewhere_beside_itself(built_in: Course) -> None:
    """Whatever mistake is made, there is a question or an exercise that treats its topic."""
    some = msgspec.structs.replace(key_for(built_in.resolve(["ex21"])[0]), see={})
    for entry in built_in.entries():
        if entry.kind == "ex":
            key = msgspec.structs.replace(some, topics=_topics(built_in, entry))
            (check,) = pointed(built_in, entry, key, [WRONG])
            assert check.see[0].kind == "question", entry.id
            assert 2 <= len(check.see) <= MOST


def _topics(course: Course, entry: Entry) -> tuple[str, ...]:
    return next(place.topics for place in places_of(course) if place.id == entry.id)


def test_places_are_kept_and_made_again_after_a_change(small: Callable[..., Entry], key_cache: Path) -> None:
    entry = small()
    course = Course(entry.record.parents[1])
    (place,) = places_of(course)
    assert (place.id, place.title, place.number) == ("ex90", "A leaky ramp", 0)
    entry.record.write_text(entry.record.read_text().replace("A leaky ramp", "Another title"))
    assert places_of(course)[0].title == "Another title"
    for kept in (key_cache / "places").iterdir():
        kept.write_bytes(b"torn")
    entry.record.write_text(entry.record.read_text().replace("Another title", "A third title"))
    assert places_of(course)[0].title == "A third title"
