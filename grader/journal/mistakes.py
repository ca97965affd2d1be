"""The mistakes a learner made: how often each, and whether it came back.

A mistake is a diagnosis at one exercise. It was made as often as a file showed it: the same file checked again does not
count, nor does a wrong answer that still stands on the sheet of a quiz. It came back where it was made again

- after the checks that showed it had all been right at once, or
- a day (24 hours) or more after it was last made.

It is settled where those checks were right after it was last made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from grader.journal.when import Activity, written
from grader.pointers import Place
from grader.render.standing import Mistake
from grader.report import Verdict
from grader.store import Outline, Review

A_DAY = timedelta(days=1)
_GOOD = 3  # the rating of a review that went well


class _Shown(NamedTuple):
    """What one activity showed: mistakes with the checks they were seen in, and the checks that were right."""

    mistakes: Mapping[str, Set[str]]  # a review says of an exercise no checks
    messages: Mapping[str, str]
    right: Set[str]
    passed: bool


@dataclass
class _Met:
    """A mistake, as far as the timeline was read."""

    first: datetime
    last: datetime
    message: str = ""
    times: int = 0
    checks: Set[str] = frozenset()
    came_back: bool = False
    right: bool = False


def made(line: Sequence[Activity], places: Sequence[Place], titles: Mapping[str, str]) -> tuple[Mistake, ...]:
    """Return every mistake, the one made most first; of two, the later."""
    known: dict[str, dict[str, _Met]] = {}
    for activity, shown in _news(line, {place.id: f"q{place.number}" for place in places if place.number}):
        _follow(known.setdefault(activity.exercise, {}), activity.at, shown)
    found = [(exercise, identity, met) for exercise, all_ in known.items() for identity, met in all_.items()]
    found.sort(key=lambda one: (one[2].times, one[2].last), reverse=True)
    return tuple(
        Mistake(
            exercise, titles.get(exercise, exercise), identity, met.message, met.times,
            written(met.first), written(met.last), met.came_back, met.right,
        )
        for exercise, identity, met in found
    )  # fmt: skip


def _news(line: Sequence[Activity], functions: Mapping[str, str]) -> Iterator[tuple[Activity, _Shown]]:
    """What each activity showed that the one before it, on the same file or sheet, did not."""
    graded: dict[str, object] = {}  # the file that was graded last, by exercise
    sheets: dict[tuple[str, int], Set[str]] = {}  # the mistakes that stood on a quiz's sheet last, by variant
    for activity in line:
        file = _file(activity.what)
        if file and graded.get(activity.exercise) == file:
            continue
        graded[activity.exercise] = file
        shown = _shown(activity.what, functions)
        if isinstance(activity.what, Outline) and activity.exercise.startswith("quiz"):
            sheet = activity.exercise, activity.what.seed
            before, sheets[sheet] = sheets.get(sheet, frozenset()), frozenset(shown.mistakes)
            shown = shown._replace(mistakes={id: checks for id, checks in shown.mistakes.items() if id not in before})
        yield activity, shown


def _follow(known: dict[str, _Met], at: datetime, shown: _Shown) -> None:
    """Go on by one activity of an exercise."""
    for identity, checks in shown.mistakes.items():
        met = known.setdefault(identity, _Met(at, at))
        met.came_back = met.came_back or met.right or at - met.last >= A_DAY
        met.last, met.right = at, False
        met.checks = checks or met.checks
        met.message = shown.messages.get(identity, met.message)
        met.times += 1
    for identity, met in known.items():
        if shown.passed or (identity not in shown.mistakes and met.checks and met.checks <= shown.right):
            met.right = True


def _file(what: Outline | Review) -> object:
    """Return what tells the graded file from others; nothing where none was graded."""
    if isinstance(what, Review):
        return what.variant if ":" not in what.item else None
    return what.sha256


def _shown(what: Outline | Review, functions: Mapping[str, str]) -> _Shown:
    if isinstance(what, Review):
        question = functions.get(what.item)
        checks = {question} if question else set()
        # an exercise that was given up has no file; with any other rating than a try's it was passed
        passed = ":" not in what.item and what.rating > 0 and what.variant != 0
        messages = {one.id: one.message for one in what.mistakes}
        return _Shown(dict.fromkeys(messages, checks), messages, checks if what.rating >= _GOOD else set(), passed)
    mistakes: dict[str, set[str]] = {}
    messages = {}
    for identity, message, check in _diagnosed(what):
        mistakes.setdefault(identity, set()).add(check)
        messages[identity] = message
    right = {_name(what, check.function, check.name) for check in what.checks if check.verdict is Verdict.ACCEPTED}
    return _Shown(mistakes, messages, right, passed=what.verdict == Verdict.ACCEPTED)


def _diagnosed(attempt: Outline) -> Iterator[tuple[str, str, str]]:
    for check in attempt.checks:
        for diagnosis in check.diagnoses:
            yield diagnosis.id, diagnosis.message, _name(attempt, check.function, check.name)


def _name(attempt: Outline, function: str, name: str) -> str:
    """Return what tells a check of an exercise from the others; a question is told by its number."""
    return function if attempt.exercise.startswith("quiz") else f"{function}: {name}"
