"""From a mistake to what treats it: in the built-in course, and in a small one with all kinds of targets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from grader.course import Course, Entry
from grader.grade import key_for
from grader.pointers import MOST, places_of, pointed, task
from grader.pointers.words import dot, weighed, words
from grader.report import CheckReport, Diagnosis, Verdict

WRONG = CheckReport("values", "huber_loss", Verdict.WRONG_ANSWER, 0.0, 2.0, "…")


def named(check: CheckReport, idea: str) -> CheckReport:
    return msgspec.structs.replace(check, diagnoses=(Diagnosis(idea, "…", "misconception"),))


def _told(check: CheckReport, message: str) -> CheckReport:
    return msgspec.structs.replace(check, diagnoses=(Diagnosis("something", message, "misconception"),))


def test_a_wrong_answer_leads_to_a_question_an_exercise_and_the_task(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    (check,) = pointed(built_in, entry, key_for(entry), [WRONG])
    assert [pointer.kind for pointer in check.see] == ["question", "exercise", "task"]
    question, exercise, task = check.see
    assert question.command == f"dlgrade quiz {question.target.partition(':')[0]} --question {question.number}"
    assert exercise.target in key_for(entry).builds_on
    first, last = (int(word) for word in task.words.split() if word.isdigit())
    text = entry.stub.read_text(encoding="utf-8").splitlines()[first - 1 : last]
    assert "    loss = ½ e²               if |e| <= δ" in text


@pytest.mark.parametrize("verdict", [Verdict.ACCEPTED, Verdict.NOT_ATTEMPTED, Verdict.SKIPPED, Verdict.RUNTIME_ERROR])
def test_what_was_not_answered_wrongly_leads_nowhere(built_in: Course, verdict: Verdict) -> None:
    (entry,) = built_in.resolve(["ex21"])
    (check,) = pointed(built_in, entry, key_for(entry), [msgspec.structs.replace(WRONG, verdict=verdict)])
    assert check.see == ()


def test_a_mistake_about_python_is_treated_nowhere_in_the_course(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    stopped = msgspec.structs.replace(
        WRONG, verdict=Verdict.RUNTIME_ERROR, diagnoses=(Diagnosis("not-available", "…", "relation"),)
    )
    (check,) = pointed(built_in, entry, key_for(entry), [stopped])
    assert check.see == ()
    idea = msgspec.structs.replace(stopped, diagnoses=(Diagnosis("forgot-the-half", "…", "misconception"),))
    (check,) = pointed(built_in, entry, key_for(entry), [idea])
    assert check.see


def test_what_the_author_names_comes_first(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    target = next(place.id for place in places_of(built_in) if place.id.startswith("quiz07:"))
    key = msgspec.structs.replace(key_for(entry), see={"forgot-the-half": (target, "ex50")})
    (check,) = pointed(built_in, entry, key, [named(WRONG, "forgot-the-half")])
    assert [pointer.target for pointer in check.see] == [target, "ex50", "ex21"]


def test_a_question_with_a_wrong_answer_of_the_same_name_comes_before_one_that_speaks_alike(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex22"])
    check = msgspec.structs.replace(WRONG, function="bce_gradient")
    alike, same = (
        pointed(built_in, entry, key_for(entry), [one])[0].see[0].target
        for one in (check, named(check, "classes-swapped"))
    )
    assert alike == "quiz03:bce_slope"
    assert same == "quiz03:bce_by_hand"
    assert "classes-swapped" in next(place for place in places_of(built_in) if place.id == same).ideas


@pytest.mark.parametrize(
    ("exercise", "function", "question"),
    [
        ("ex17", "softmax", "quiz02:softmax_by_hand"),
        ("ex17", "softmax_jacobian", "quiz02:softmax_slope"),
        ("ex26", "layer_forward", "quiz04:relu_layer"),
        ("ex26", "count_parameters", "quiz04:how_many_parameters"),
        ("ex60", "f1", "quiz08:f1_from_counts"),
        ("ex63", "poisson_loss", "quiz08:poisson_slope"),
    ],
)
def test_functions_of_one_exercise_lead_to_questions_of_their_own(
    built_in: Course, exercise: str, function: str, question: str
) -> None:
    (entry,) = built_in.resolve([exercise])
    (check,) = pointed(built_in, entry, key_for(entry), [msgspec.structs.replace(WRONG, function=function)])
    assert check.see[0].target == question


def test_the_mistake_chooses_among_the_questions_and_the_lines_of_the_task(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex42"])
    key = key_for(entry)
    told = [
        "The old average is left out: add β times it.",
        "The correction divides by 1 − β^t: the weights sum to that.",
    ]
    first, second = (
        pointed(built_in, entry, key, [_told(msgspec.structs.replace(WRONG, function="ewa"), message)])[0].see[-1].words
        for message in told
    )
    assert first != second


def test_an_exercise_that_has_nothing_in_common_is_not_pointed_to(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex52"])  # it builds on ex26, layers, where nothing is normalised
    (check,) = pointed(built_in, entry, key_for(entry), [msgspec.structs.replace(WRONG, function="normalise")])
    assert [pointer.kind for pointer in check.see] == ["question", "task"]


@pytest.mark.parametrize(
    ("question", "exercise"),
    [
        ("quiz04:2", "ex26"),
        ("quiz05:7", "ex33"),  # ex34 is a little more like it, but builds on ex33
        ("quiz07:3", "ex49"),
        ("quiz08:5", "ex60"),
        ("quiz10:13", "ex67"),
        ("quiz09:14", ""),  # no exercise is about transfer learning
    ],
)
def test_a_question_leads_to_the_simplest_exercise_that_treats_it(
    built_in: Course, question: str, exercise: str
) -> None:
    quiz, _, number = question.partition(":")
    (entry,) = built_in.resolve([quiz])
    (check,) = pointed(built_in, entry, key_for(entry), [msgspec.structs.replace(WRONG, function=f"q{number}")])
    assert [pointer.target for pointer in check.see] == ([exercise] if exercise else [])


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


def test_texts_are_alike_in_whatever_form_their_words_are() -> None:
    assert words(["The derivatives of σ by delta"]) == words(["the gradient OF sigma by δ"])
    assert "½" in words(["½ (y − ŷ)²"])
    assert words(["a 1 x"]) == set(), "single letters and digits say nothing"


def test_words_that_no_place_uses_say_nothing() -> None:
    vector = weighed({"huber", "loss", "gibberish"}, {"huber": 3.0, "loss": 4.0})
    assert vector == {"huber": 0.6, "loss": 0.8}
    assert dot(vector, {"huber": 1.0}) == 0.6
    assert weighed({"gibberish"}, {}) == {}


def test_a_task_that_says_nothing_of_it_is_named_as_a_whole(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    text = "ex21 · The Huber loss\n\nWorked number: 3.\n\nSource: a slide.\n"
    assert task.pointer(entry, text, "huber_loss", {"huber": 1.0}, {"huber": 1.0}).words == "the task"


def test_formulas_and_what_goes_on_below_them_belong_to_their_paragraph(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    text = "Title\n\nTwo pieces:\n\n    huber = …\n\nand their mean.\n\nAnother rule.\n"
    told = task.pointer(entry, text, "huber", {"pieces": 1.0}, {"pieces": 1.0})
    assert told.words == f"what it says of huber, lines 3 to 7 of {entry.stub.name}"
