"""Grade a class: a folder of submissions becomes results, pages and a gradebook.

One thread reads and writes; N others each wait for a process of their own that grades one file. What is
finished stays finished: an interrupted run continues where it stopped.
"""

from __future__ import annotations

import dataclasses
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import msgspec

from grader import __version__, sandbox
from grader.classroom import handback
from grader.classroom.collect import Class, Work, collect
from grader.classroom.handback import How, Outcome, Pages
from grader.classroom.results import Basis, Results
from grader.course import Course, Entry
from grader.errors import DlgradeError, UsageError
from grader.faults import describe_fault
from grader.files import clean
from grader.grade import grade, key_for
from grader.key import Key
from grader.render.classroom import Problem
from grader.report import Advice, CheckReport, Report, Verdict
from grader.submission import read

MAX_SEED = 2**31
FAULT = "The grader failed on this file. That is no fault of yours and costs no points; your teacher can see it."

Say = Callable[[str], None]
Track = Callable[[Sequence["Future[Graded]"]], Iterable["Future[Graded]"]]


@dataclass(frozen=True)
class Options:
    """How a class is graded."""

    exercises: tuple[Entry, ...] = ()  # none: those somebody handed something in for
    jobs: int = 1
    seed: int | None = None
    fresh: bool = False


@dataclass(frozen=True)
class Task:
    """One student's work on one exercise. `work` is None where nothing was handed in that can be graded."""

    student: str
    key: Key
    work: Work | None
    basis: Basis
    unread: Problem | None = None  # why what was handed in cannot be graded


@dataclass(frozen=True)
class Graded:
    """A finished task. `problem` says why the work could not be graded, where it could not."""

    task: Task
    report: Report
    basis: Basis
    problem: str = ""


class _Run(msgspec.Struct, frozen=True):
    """What is read back of run.json."""

    seed: int


def run(course: Course, submissions: Path, out: Path, options: Options, say: Say, track: Track = as_completed) -> bool:
    """Grade all of `submissions` into the folder `out`; True where every submission was graded.

    Parameters
    ----------
    say : takes each line for the teacher
    track : yields futures as they finish; the command line shows its progress there

    Raises
    ------
    UsageError
        Where SUBMISSIONS cannot be read, or `out` cannot be used.
    """
    began = time.monotonic()
    _check_folders(submissions, out)
    found = collect(submissions, course.entries(), skip=[out])
    handed_in = {exercise for _, exercise in found.work}
    entries = options.exercises or tuple(entry for entry in course.entries() if entry.id in handed_in)
    if not entries:
        raise UsageError(f"Nobody in {submissions} has handed in a file of this course, e.g. <student>/ex07.py.")
    _make(out)
    seed = _seed(out, options.seed)
    outcome = Outcome(title=clean(submissions.resolve().name), seed=seed, isolation=tuple(sandbox.isolation()))
    for line in _beginning(submissions, found, entries, outcome):
        say(line)
    handback.write_run(out, outcome)  # now, so that the seed survives an interruption
    keys = [key_for(entry, seed) for entry in entries]
    outcome.prepared_s = time.monotonic() - began
    with Results(out / "results.jsonl", fresh=options.fresh) as results:
        pages = Pages(out, found.students)
        waiting = list(_keep_what_holds(found, keys, results, pages, outcome))
        for graded in _in_parallel(waiting, options.jobs, track):
            _keep(graded, results, pages, outcome)
        results.finish((student, key.exercise) for student in found.students for key in keys)
    outcome.total_s = time.monotonic() - began
    handback.write_class(out, outcome, found, keys, pages)
    for line in handback.ending(out, outcome, found):
        say(line)
    return not outcome.problems


def _check_folders(submissions: Path, out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file. --out names a folder.")
    if submissions.resolve().is_relative_to(out.resolve()):
        raise UsageError(f"{out} holds the submissions themselves. Choose another --out folder.")
    if out.exists() and any(out.iterdir()) and not any((out / n).exists() for n in ("run.json", "results.jsonl")):
        raise UsageError(f"{out} holds other files. Choose a new --out folder, so that none of them is replaced.")


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{out} cannot be made: {error.strerror}. Choose another --out folder.") from error


def _seed(out: Path, given: int | None) -> int:
    """Return the seed asked for, else that of the run being continued, else one that nobody can guess."""
    path = out / "run.json"
    if given is not None:
        return given
    if not path.exists():
        return secrets.randbelow(MAX_SEED)
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Run).seed
    except (OSError, msgspec.DecodeError) as error:
        raise UsageError(f"{path} cannot be read, so its seed is unknown. Say --seed N or a new --out DIR.") from error


def _beginning(submissions: Path, found: Class, entries: Sequence[Entry], outcome: Outcome) -> Iterator[str]:
    yield f"{submissions}: {found.layout}; students: {len(found.students)}, files: {len(found.work)}."
    yield f"Exercises: {', '.join(entry.id for entry in entries)}."
    yield from outcome.isolation


# --- one file after another ------------------------------------------------------------------------------


def _keep_what_holds(
    found: Class, keys: Sequence[Key], results: Results, pages: Pages, outcome: Outcome
) -> Iterator[Task]:
    """Settle all that needs no grading, and yield what does."""
    odd = {(oddity.student, oddity.exercise): Problem(oddity.path, oddity.reason) for oddity in found.oddities}
    outcome.problems += [Problem(o.path, o.reason) for o in found.oddities if o.wanted and not o.exercise]
    for student in found.students:
        for key in keys:
            place = student, key.exercise
            task = _task(student, key, found.work.get(place), odd.get(place))
            if task.unread:
                outcome.problems.append(task.unread)
            if results.holds(*place, task.basis):
                report = results.report(*place)
                outcome.add(student, report, "reused" if task.work else _absence(task))
                pages.complete(student, report)
            elif task.work:
                yield task
            else:
                _keep(Graded(task, _without_work(task), task.basis), results, pages, outcome)


def _task(student: str, key: Key, work: Work | None, odd: Problem | None) -> Task:
    basis = Basis("", key.digest, key.seed, __version__)
    if work is None:
        return Task(student, key, None, msgspec.structs.replace(basis, file=odd.where) if odd else basis, odd)
    basis = msgspec.structs.replace(basis, file=work.shown, others=work.others)
    try:
        sha256 = read(work.path).sha256  # read again when its turn comes: a class's files need not fit in memory
    except UsageError as error:
        reason = clean(str(error).replace(str(work.path), work.shown))
        return Task(student, key, None, basis, Problem(work.shown, reason))
    return Task(student, key, work, msgspec.structs.replace(basis, sha256=sha256))


def _in_parallel(tasks: Sequence[Task], jobs: int, track: Track) -> Iterator[Graded]:
    pool = ThreadPoolExecutor(jobs)
    try:
        for future in track([pool.submit(_grade, task) for task in tasks]):
            yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _grade(task: Task) -> Graded:
    """Grade one file; whatever fails on our side stays with this file."""
    assert task.work is not None
    try:
        submission = read(task.work.path)
        basis = msgspec.structs.replace(task.basis, sha256=submission.sha256)
        # Its name is a stranger's: the report gets the one that can be stored and shown.
        submission = dataclasses.replace(submission, path=Path(task.work.shown), name=task.key.stem)
        report = grade(task.key, submission, curves=True)
    except DlgradeError as error:
        problem = clean(str(error))
    except Exception as error:
        problem = clean(describe_fault(error))
    else:
        problem = "the grader failed" if report.verdict is Verdict.INTERNAL_ERROR else ""
        return Graded(task, _with_others(report, task.work), basis, problem)
    return Graded(task, unscored(task.key, Verdict.INTERNAL_ERROR, task.work.shown, FAULT), task.basis, problem)


def _keep(graded: Graded, results: Results, pages: Pages, outcome: Outcome) -> None:
    # The page comes first: a line in results.jsonl says that everything is there.
    task = graded.task
    pages.write(task.student, graded.report)
    results.append(task.student, graded.report, graded.basis)
    outcome.add(task.student, graded.report, "graded" if task.work else _absence(task))
    if graded.problem and task.work:
        outcome.problems.append(Problem(task.work.shown, graded.problem))


def _absence(task: Task) -> How:
    return "unread" if task.unread else "missing"


# --- reports that are not the judge's ----------------------------------------------------------------------


def unscored(key: Key, verdict: Verdict, file: str, message: str) -> Report:
    """Return a report without points, for work that never reached the judge."""
    checks = tuple(CheckReport(c.name, c.function, verdict, 0.0, c.points, message) for c in key.checks)
    return Report(
        exercise=key.exercise, title=key.title, file=file, seed=key.seed, verdict=verdict, score=0.0,
        max_score=key.max_score, duration_s=0.0, checks=checks, hints=key.hints,
    )  # fmt: skip


def _without_work(task: Task) -> Report:
    if task.unread is None:
        return unscored(task.key, Verdict.NOT_ATTEMPTED, "", "Nothing was handed in for this exercise.")
    message = f"Your file could not be read: {task.unread.message}"
    return unscored(task.key, Verdict.NOT_ATTEMPTED, task.unread.where, message)


def _with_others(report: Report, work: Work) -> Report:
    if not work.others:
        return report
    message = f"You handed in more than one file. The newest, {work.shown}, was graded; not {', '.join(work.others)}."
    return msgspec.structs.replace(report, advice=(*report.advice, Advice("other-file", message)))
