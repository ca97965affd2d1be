"""What is asked of a lane, here or on another machine, and what it answers: plain data both ways.

A task carries all that grading needs beside the Key: the file's content, not its path. So a lane opens nothing of a
student's, and it does not matter on which machine it is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import msgspec

from grader.classroom.results import Basis, line
from grader.errors import DlgradeError, UsageError
from grader.faults import describe_fault
from grader.files import clean
from grader.grade import grade
from grader.key import Key
from grader.render import html
from grader.report import Advice, CheckReport, Report, Verdict
from grader.sandbox import Worker
from grader.submission import Submission, parse

FAULT = "The grader failed on this file. That is no fault of yours and costs no points; your teacher can see it."


class Task(msgspec.Struct, frozen=True, tag=True):
    """One student's work on one exercise. Without `content` nothing was handed in that can be graded."""

    student: str
    exercise: str
    key: str  # path of the Key's file
    basis: Basis
    content: bytes | None = None
    unread: str = ""  # why what was handed in cannot be read
    suffix: str = ""  # of the file: ".py", ".ipynb"
    fault: str = ""  # why we could not get at the file, which is no fault of the student's


class Kept(msgspec.Struct, frozen=True, tag=True):
    """A piece of work whose result is left as it is: it goes past whoever grades."""

    student: str
    exercise: str


class Graded(msgspec.Struct, frozen=True, tag=True):
    """A task's outcome: its line in results.jsonl, and the student's page."""

    student: str
    exercise: str
    line: bytes
    page: str


def graded(task: Task, key: Key, worker: Callable[[], Worker]) -> Graded:
    """Grade one piece of work; whatever fails on our side stays with it. `worker` gives the one to run it in."""
    if task.fault:
        return failed(task, key, task.fault)
    if task.content is None:
        return _answer(task, _without_work(task, key), task.unread)
    try:
        # Its name is a stranger's: the report gets the one that can be stored and shown.
        submission = dataclasses.replace(parse(Path(task.basis.file), task.content, task.suffix), name=key.stem)
    except UsageError as error:
        unread = msgspec.structs.replace(task, content=None, unread=clean(str(error)))
        return _answer(task, _without_work(unread, key), unread.unread)
    try:
        report = _report(key, submission, task.student, worker)
    except DlgradeError as error:
        return failed(task, key, str(error))
    except Exception as error:
        return failed(task, key, describe_fault(error))
    problem = "the grader failed" if report.verdict is Verdict.INTERNAL_ERROR else ""
    return _answer(task, _with_others(report, task.basis), problem)


def _report(key: Key, submission: Submission, student: str, worker: Callable[[], Worker]) -> Report:
    if not key.quiz:
        return grade(key, submission, worker=worker(), pictures=True)
    from grader.quizzes import grade_sheet

    return grade_sheet(key, submission, student)


def failed(task: Task, key: Key, problem: str) -> Graded:
    """Return what a task comes to where the grader failed: no points, and none lost."""
    return _answer(task, _unscored(key, Verdict.INTERNAL_ERROR, task.basis.file, FAULT), clean(problem))


def _answer(task: Task, report: Report, problem: str) -> Graded:
    text = line(task.student, report, task.basis, problem)
    return Graded(task.student, task.exercise, text, html.page(report, back="index.html"))


def _without_work(task: Task, key: Key) -> Report:
    message = "Nothing was handed in for this exercise."
    if task.unread:
        message = f"Your file could not be read: {task.unread}"
    return _unscored(key, Verdict.NOT_ATTEMPTED, task.basis.file, message)


def _unscored(key: Key, verdict: Verdict, file: str, message: str) -> Report:
    """Return a report without points, for work that never reached the judge."""
    checks = tuple(CheckReport(c.name, c.function, verdict, 0.0, c.points, message) for c in key.checks)
    return Report(
        exercise=key.exercise, title=key.title, file=file, seed=key.seed, verdict=verdict, score=0.0,
        max_score=key.max_score, duration_s=0.0, checks=checks, hints=key.hints,
    )  # fmt: skip


def _with_others(report: Report, basis: Basis) -> Report:
    if not basis.others:
        return report
    message = f"You handed in more than one file. The newest, {basis.file}, was graded; not {', '.join(basis.others)}."
    return msgspec.structs.replace(report, advice=(*report.advice, Advice("other-file", message)))
