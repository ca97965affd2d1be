"""Grade some of a class again and say who changes, by how much and why; all other results stay as they are."""

from __future__ import annotations

import difflib
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec

from grader.classroom import handback
from grader.classroom.batch import Options, Run, Say, Track, finish, listed, opened, record, steps
from grader.classroom.results import Basis, Result
from grader.classroom.tasks import Graded
from grader.course import Course
from grader.errors import UsageError
from grader.intake.register import Register
from grader.render import text
from grader.report import Report, Verdict, from_json

_SHOWN_CHECKS = 4


@dataclass(frozen=True)
class Change:
    """A result that is not what it was: `line` tells of it."""

    student: str
    exercise: str
    points: float  # more than before
    line: str


def run(
    course: Course,
    submissions: Path,
    out: Path,
    options: Options,
    students: Sequence[str],
    say: Say,
    track: Track = lambda steps, _: steps,
) -> bool:
    """Grade the work of `students` (none: of all) on `options.exercises` (none: on all) again, changed or not.

    Who is in the class and has no result for an exercise yet gets one; who is not stays out, unless named. With
    `options.only_look` nothing is written. Returns whether all was graded.

    Raises
    ------
    UsageError
        Where `out` holds no run, or nobody and nothing is named.
    """
    if not students and not options.exercises:
        raise UsageError("Say what to grade again: --student NAME or --exercise EX. For all: dlgrade batch … --fresh")
    if handback.seed_of(out) is None:
        raise UsageError(f"{out} holds no graded class. Grade it first with: dlgrade batch {submissions} --out {out}")
    began = time.monotonic()
    with opened(course, submissions, out, options, say) as this:
        names = {_named(this.register, student) for student in students}
        if strangers := _forget_strangers(this, names):
            say(f"Not in this class yet, and left out: {listed(strangers)}. dlgrade batch takes them in.")
        exercises = {entry.id for entry in options.exercises}

        def keep(student: str, exercise: str, result: Result | None, basis: Basis) -> bool:
            asked = (not names or student in names) and (not exercises or exercise in exercises)
            return result is not None and (not asked or student in this.absent)

        count = 0
        changes: list[Change] = []
        with closing(steps(this, keep)) as work:
            for step in track(work, this.size):
                if isinstance(step, Graded):
                    count += 1
                    changes += _changes(this, step)
                if not options.only_look:
                    record(this, step)
        for line in _told(changes, count):
            say(line)
        if options.only_look:
            say("Nothing was written (--dry-run).")
            return True
        finish(this, time.monotonic() - began)
        return handback.everything_graded(this.register, this.results)


def _forget_strangers(run: Run, names: set[str]) -> list[str]:
    """Leave out who has no result in this class and is not named, and return who that is."""
    strangers = [s for s in run.register.students() if s not in names and not run.results.of(s)]
    for student in strangers:
        run.register.forget(student)
    return strangers


def _named(register: Register, student: str) -> str:
    """Return the one student whom a name, or a part of one, means."""
    if register.knows(student):
        return student
    found = [name for name in register.students() if student.casefold() in name.casefold()]
    match found:
        case [only]:
            return only
        case []:
            near = difflib.get_close_matches(student, list(register.students()), n=3)
            remedy = f"Did you mean {' or '.join(near)}?" if near else "Names are those in gradebook.csv."
            raise UsageError(f"There is no student {student!r}. {remedy}")
        case _:
            raise UsageError(f"{student!r} could be {listed(found)}. Name one.")


def _changes(run: Run, step: Graded) -> Iterator[Change]:
    """Yield what a new result changes, if anything; it is not written yet."""
    after, basis = from_json(step.line), msgspec.json.decode(step.line, type=Basis)
    old = run.results.of(step.student).get(step.exercise)
    before = run.results.report(step.student, step.exercise) if old else None
    moved = list(_moved(before, after)) if before else []
    if before and (before.score, before.verdict) == (after.score, after.verdict) and not moved:
        return
    points = after.score - (before.score if before else 0.0)
    why = _why(old.basis, basis, before) if old and before else "graded for the first time"
    line = f"{step.student}, {step.exercise}: {_said(before)} → {_said(after)} ({points:+g}): {why}."
    if moved:
        more = f"; {len(moved) - _SHOWN_CHECKS} more" if len(moved) > _SHOWN_CHECKS else ""
        line += f" {'; '.join(moved[:_SHOWN_CHECKS])}{more}."
    yield Change(step.student, step.exercise, points, line)


def _why(before: Basis, after: Basis, report: Report) -> str:
    if report.verdict is Verdict.INTERNAL_ERROR:
        return "the grader had failed on it"
    reasons = {
        "another file is there" if before.sha256 else "a file is there now": before.sha256 != after.sha256,
        "its cases are drawn anew": before.seed != after.seed,
        "the exercise has changed": before.key != after.key and before.seed == after.seed,
        f"dlgrade is {after.grader} now, {before.grader} then": before.grader != after.grader,
    }
    return " and ".join(reason for reason, holds in reasons.items() if holds) or "the same file ended otherwise"


def _moved(before: Report, after: Report) -> Iterator[str]:
    """Say which checks end otherwise than before."""
    old = {(c.function, c.name): c.verdict for c in before.checks}
    for check in after.checks:
        was = old.get((check.function, check.name))
        if was is not None and was is not check.verdict:
            yield f"{check.function} “{check.name}”: {text.LOOKS[was].word} → {text.LOOKS[check.verdict].word}"


def _said(report: Report | None) -> str:
    match report:
        case None:
            return "no result"
        case Report(verdict=Verdict.INTERNAL_ERROR):
            return "not graded"
        case _:
            return f"{text.points(report.score)} of {text.points(report.max_score)}"


def _told(changes: Sequence[Change], count: int) -> Iterator[str]:
    """Say every change, the largest first, and what they come to."""
    yield from (c.line for c in sorted(changes, key=lambda c: (-abs(c.points), c.student, c.exercise)))
    gain = len({c.student for c in changes if c.points > 0})
    lose = len({c.student for c in changes if c.points < 0})
    yield f"Graded again: {count}. Changed: {len(changes)}; students who gain: {gain}, who lose: {lose}."
