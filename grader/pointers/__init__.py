"""Where a learner reads and practises what their mistake is about: the task, an exercise, a quiz's question.

What an author says (`see=`) comes first. Then the question and the earlier exercise that are most like it: that share
its topics, and that speak of the function and the mistake in the same words. A topic that few treat and a word that few
use say more. The part of the task that speaks of it is always there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from grader.course import Course, Entry
from grader.key import Key
from grader.pointers import task
from grader.pointers.places import Place, Shelf, places_of, shelf_of
from grader.pointers.words import dot, weighed, words
from grader.report import CheckReport, Diagnosis, Pointer, Verdict

__all__ = ["MOST", "Place", "places_of", "pointed"]

MOST = 3  # pointers of one check
_TAUGHT = (Verdict.WRONG_ANSWER, Verdict.INVALID_OUTPUT)

# How much each likeness counts. Tried on all functions and questions of the course, until they led where one would.
_WORDS = 1.5
_TOPICS = 0.6
_TOPIC_IN_WORDS = 1.5  # a shared topic that the words speak of
_OF_A_MISTAKE = 0.2  # times as much, where a mistake is known: what is said of it says more than the topics
_NEAR = 0.2  # a question of the same chapter, an exercise that this one builds on at once
_SAME_IDEA = 0.3  # a wrong answer of the same name
_SLOPE_FOR_NONE = -0.3  # a question about a slope, for a function that is none
_SLOPES = 0.15  # both are about slopes; twice as much for an exercise, where most are about functions and slopes
_UNLIKE = 0.1  # so little in common that an earlier exercise is no help
_ABOUT_AS_LIKE = 0.93  # an exercise that the one most like builds on is simpler, and so near will do


def pointed(course: Course, entry: Entry, key: Key, checks: Sequence[CheckReport]) -> tuple[CheckReport, ...]:
    """Return the checks with what treats their mistakes, for those that gave a wrong answer."""
    shelf = shelf_of(course)
    told: dict[object, tuple[Pointer, ...]] = {}  # checks of a function that share a mistake share its pointers
    pointed_checks = []
    for check in checks:
        if check.verdict in _TAUGHT or any(map(of_the_subject, check.diagnoses)):
            cause = (check.function, check.diagnoses)
            if cause not in told:
                told[cause] = tuple(_pointers(shelf, entry, key, check))[:MOST]
            check = msgspec.structs.replace(check, see=told[cause])
        pointed_checks.append(check)
    return tuple(pointed_checks)


def of_the_subject(diagnosis: Diagnosis) -> bool:
    """Tell whether a mistake is about the material; one about Python is treated nowhere in the course."""
    return diagnosis.source != "relation"


def _pointers(shelf: Shelf, entry: Entry, key: Key, check: CheckReport) -> Iterator[Pointer]:
    if entry.kind == "quiz":
        asked = [p for p in shelf.places if check.function == f"q{p.number}" and p.id.startswith(f"{entry.id}:")]
        yield from (place.pointer for question in asked for place in _to_practise(shelf, question))
        return
    stub = ast.parse(entry.stub.read_text(encoding="utf-8"))  # the course's own file, not a learner's
    functions = {node.name: node for node in stub.body if isinstance(node, ast.FunctionDef)}
    said = ast.get_docstring(functions[check.function]) if check.function in functions else None
    told = [diagnosis.message for diagnosis in check.diagnoses]
    ideas = tuple(diagnosis.id for diagnosis in check.diagnoses)
    spoken = weighed(words([check.function, said or "", *told]), shelf.rarity)
    mine = Place(entry.id, check.function, key.topics, key.chapter, ideas=ideas, builds_on=key.builds_on, words=spoken)
    found = [p for idea in ideas for target in key.see.get(idea, ()) for p in shelf.places if p.id == target]
    if not any(place.number for place in found):
        found += _questions(shelf, mine)
    if all(place.number for place in found):
        found += _earlier(shelf, mine)
    yield from list(dict.fromkeys(place.pointer for place in found))[: MOST - 1]
    yield task.pointer(entry, ast.get_docstring(stub, clean=False) or "", check.function, spoken, shelf.rarity)


def _to_practise(shelf: Shelf, question: Place) -> list[Place]:
    """The exercise for a quiz's question: the one most like it of those on its topics."""
    found = [place for place in shelf.places if not place.number and set(place.topics) & set(question.topics)]
    scored = [(_likeness(shelf, question, p) + _NEAR / 2 * (p.chapter == question.chapter), p) for p in found]
    for most in _best(scored):
        least = _ABOUT_AS_LIKE * max(score for score, _ in scored)
        return [p for score, p in scored if score >= least and p.id in (*most.builds_on, most.id)][:1]
    return []


def _questions(shelf: Shelf, mine: Place) -> list[Place]:
    """The question most like a mistake, of those on the topics of its exercise."""
    of_slope = "slope" in words([mine.title])
    scored = [
        (
            _likeness(shelf, place, mine)
            + _NEAR * (place.chapter == mine.chapter)
            + _SAME_IDEA * bool(set(place.ideas) & set(mine.ideas))
            + ("slope" in place.id) * (_SLOPES if of_slope else _SLOPE_FOR_NONE),
            place,
        )
        for place in shelf.places
        if place.number and set(place.topics) & set(mine.topics)
    ]
    return _best(scored)


def _earlier(shelf: Shelf, mine: Place) -> list[Place]:
    """The exercise most like a mistake: one that its exercise builds on, or one further back on the same topics."""
    exercises = {place.id: place for place in shelf.places if not place.number}
    before = [exercises[id] for id in mine.builds_on if id in exercises]
    for place in before:  # it grows while it is gone through
        before += [exercises[id] for id in place.builds_on if id in exercises and exercises[id] not in before]
    near = [place for place in before if place.id in mine.builds_on or set(place.topics) & set(mine.topics)]
    of_slope = bool({"slope", "backward"} & words([mine.title]))
    return _best(
        (
            likeness
            + _NEAR * (place.id in mine.builds_on)
            + 2 * _SLOPES * (of_slope and "slope" in words([place.title, *place.topics])),
            place,
        )
        for place, likeness in ((place, _likeness(shelf, place, mine)) for place in near)
        if likeness >= _UNLIKE
    )


def _best(scored: Iterable[tuple[float, Place]]) -> list[Place]:
    """The place with the highest score, the first of equals; none where there is none."""
    best = max(scored, key=lambda one: one[0], default=None)
    return [best[1]] if best else []


def _likeness(shelf: Shelf, one: Place, other: Place) -> float:
    """How like two places are: in words, and in the topics of the one, the first of which say most."""
    topics = sum(
        (_TOPICS + _TOPIC_IN_WORDS * dot(other.words, weighed(words([topic]), shelf.rarity)))
        / (place * shelf.treated[topic])
        for place, topic in enumerate(one.topics, start=1)
        if topic in other.topics
    )
    return topics * (_OF_A_MISTAKE if other.ideas else 1) + _WORDS * dot(one.words, other.words)
