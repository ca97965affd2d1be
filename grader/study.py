"""Self-study: find a learner's work, grade it, say where to go on, keep the attempt. For every command and the page.

Desk ── work_on ──▶ Work ── graded ──▶ Checked(report, submission) ── keep ──▶ the history
"""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from grader import course as courses
from grader.course import Course, Entry
from grader.database import Warn
from grader.errors import UsageError
from grader.store import Store, open_store

if TYPE_CHECKING:
    from grader.key import Key
    from grader.report import Advice, CheckReport, Lesson, Report
    from grader.sandbox import Worker
    from grader.submission import Submission

_SYNTAX = r"(?:SyntaxError|IndentationError|TabError)\b"
_UNREADABLE = re.compile(rf"Your file cannot be loaded: {_SYNTAX}")
_UNREADABLE_CELL = re.compile(rf" A cell failed: {_SYNTAX}")


@dataclass(frozen=True)
class Desk:
    """Where a learner works: the course, and the folder that holds their exercises/; None where there is none."""

    course: Course
    folder: Path | None
    warn: Warn

    @property
    def exercises(self) -> Path:
        """The folder of stubs and sheets; raises UsageError where there is none."""
        if self.folder is None:
            raise UsageError("There is no exercises/ folder here or above. Write one with: dlgrade init")
        return self.folder / "exercises"

    def history(self) -> Store:
        """Open what was done so far."""
        return open_store(self.folder, self.warn)

    def back_up(self, path: Path) -> Path:
        """Move a learner's file aside, and return where it is now; raises OSError where that cannot be done."""
        backups = self.exercises.parent / ".dlgrade" / "backups"
        backups.mkdir(parents=True, exist_ok=True)
        target = backups / f"{path.stem}.{datetime.now(UTC):%Y%m%dT%H%M%S%f}{path.suffix}"
        shutil.move(path, target)  # exercises/ may be a link to another disk, where a file cannot be renamed to
        return target

    def shown(self, path: Path) -> str:
        """Return a path as it is called from the learner's folder."""
        home = self.exercises.parent
        return str(path.relative_to(home) if path.is_relative_to(home) else path)

    def entry(self, identity: str) -> Entry | None:
        """Return the exercise or quiz of exactly this id."""
        return next((entry for entry in self.course.entries() if entry.id == identity), None)


@dataclass(frozen=True)
class Work:
    """A file to grade, and the exercise it is for."""

    entry: Entry
    path: Path
    others: tuple[Path, ...] = ()  # older files for the same exercise


@dataclass(frozen=True)
class Checked:
    """A graded file."""

    work: Work
    report: Report
    submission: Submission

    @property
    def passed(self) -> bool:
        """Is this code that earned every point, so that it is time for its lesson?"""
        return self.work.entry.kind == "ex" and self.report.exit_code == 0


def work_on(desk: Desk, entry: Entry, shown: Callable[[Path], Path] = Path) -> Work:
    """Return a learner's newest file for an exercise.

    Parameters
    ----------
    shown : returns a path as the learner would name it; the report shows it so

    """
    match courses.work_on(entry, desk.exercises):
        case [newest, *older]:
            return Work(entry, shown(newest), tuple(older))
        case _:
            where = shown(desk.exercises)
            raise UsageError(f"There is no file for {entry.id} in {where}. Write it with: dlgrade init")


def not_done(desk: Desk) -> list[Entry]:
    """Return what is not done yet, in the order of the course."""
    with desk.history() as store:
        states = store.states()
    return [entry for entry in desk.course.entries() if entry.id not in states or states[entry.id].word != "done"]


def following(desk: Desk, entry: Entry) -> Entry | None:
    """Return what to do after an exercise: the next that is not done, else the first; None where all others are."""
    left = [one for one in not_done(desk) if one != entry]
    order = [one.id for one in desk.course.entries()]
    later = [one for one in left if order.index(one.id) > order.index(entry.id)]
    return next(iter([*later, *left]), None)


def graded(
    desk: Desk, works: Sequence[Work], *, seed: int = 0, worker: Worker | None = None, pictures: bool = False
) -> Iterator[Checked]:
    """Grade one file after another, each in a worker of its own that was started while we did something else.

    `worker` is the first one, where it was started already. Nothing is kept: see `keep`.
    """
    from grader.grade import grade, key_for, start_worker
    from grader.submission import read

    sheets = [work for work in works if work.entry.kind == "quiz"]
    code = [work for work in works if work.entry.kind == "ex"]
    with ExitStack() as stack:
        fresh = worker or (stack.enter_context(start_worker()) if code else None)
        for place, work in enumerate(code, start=1):
            current = fresh
            assert current is not None
            submission = read(work.path)
            current.prepare(submission.cells)  # while the Key is read
            key = key_for(work.entry, seed)
            if place < len(code):
                fresh = stack.enter_context(start_worker())
            report = grade(key, submission, worker=current, pictures=pictures)
            if current is not worker:  # which is its owner's
                current.close()
            yield Checked(work, _explained(desk, work, report, key), submission)
    for work in sheets:
        from grader.quizzes import grade_sheet

        submission = read(work.path)
        key = key_for(work.entry)
        yield Checked(work, _explained(desk, work, grade_sheet(key, submission), key), submission)


class Bench:
    """A worker kept warm for one check after another: for `watch` and the page, whose learners save again and again.

    Any thread may use it; one check runs at a time. Use it as a context manager.
    """

    def __init__(self) -> None:
        from grader.grade import start_worker

        self._worker = start_worker(many=True)
        self._lock = threading.Lock()

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._worker.close()

    def check(self, desk: Desk, work: Work, *, pictures: bool = False) -> Checked:
        """Grade one file; raises as `graded` does. Nothing is kept: see `keep`."""
        with self._lock:
            (checked,) = graded(desk, [work], worker=self._worker, pictures=pictures)
            return checked


def keep(desk: Desk, checked: Checked, *, once: bool = False) -> None:
    """Store the attempt beside the learner's exercises; where there are none, there is no history.

    `once`: not again where the last attempt was the same file with the same result.
    """
    import msgspec

    if desk.folder is None or checked.report.exit_code == 3:  # a fault of ours is no attempt of theirs
        return
    judged = msgspec.structs.replace(checked.report, pictures=())  # which would make the history ten times as large
    with desk.history() as store:
        store.add_attempt(judged, checked.submission.sha256, once=once)


def keep_new(desk: Desk, checked: Checked) -> None:
    """Keep an attempt, unless nothing is written yet, or the same file had the same result before."""
    if not nothing_written(checked.report):
        keep(desk, checked, once=True)


def nothing_written(report: Report) -> bool:
    """Tell whether a file is still as the stub or the blank sheet has it."""
    from grader.report import Verdict

    return all(check.verdict is Verdict.NOT_ATTEMPTED for check in report.checks)


def half_written(report: Report) -> CheckReport | None:
    """Return the check that says why Python cannot read the file: half-way through an edit that is no mistake yet.

    Of a notebook, some other cells may be read; half-way it is as long as no function of the exercise is.
    """
    said = next((check for check in report.checks if _UNREADABLE.match(check.message)), None)
    cells = [check for check in report.checks if _UNREADABLE_CELL.search(check.message)]
    return said or (cells[0] if len(cells) == len(report.checks) > 0 else None)


# --- what is said beside the judgement -----------------------------------------------------------------


def _explained(desk: Desk, work: Work, report: Report, key: Key) -> Report:
    """Say which file was graded where there are several, what to do first, and where a mistake is treated."""
    import msgspec

    from grader.report import Advice

    advice = list(report.advice)
    if work.others:
        others = ", ".join(path.name for path in work.others)
        said = (
            f"There is more than one file for {work.entry.id}. The newest, {work.path.name}, was graded; not {others}."
        )
        advice.append(Advice("other-file", said))
    checks = report.checks
    if report.exit_code == 1:
        from grader.pointers import pointed

        checks = pointed(desk.course, work.entry, key, report.checks)
        if missing := _missing(desk, key):
            advice.append(_prerequisites(report, missing))
            checks = tuple(_without_other_exercises(check, missing) for check in checks)
    return msgspec.structs.replace(report, advice=tuple(advice), checks=checks)


def _missing(desk: Desk, key: Key) -> list[str]:
    """Return what the exercise builds on and is not done yet."""
    if desk.folder is None or not key.builds_on:
        return []
    open_ones = {entry.id for entry in not_done(desk)}
    return [one for one in key.builds_on if one in open_ones]


def _prerequisites(report: Report, missing: Sequence[str]) -> Advice:
    """Point a learner who is stuck to the exercises that come first."""
    from grader.report import Advice

    them = " and ".join(part for part in (", ".join(missing[:-1]), missing[-1]) if part)
    stuck = f"If you are stuck, begin there: dlgrade show {missing[0]}"
    return Advice("prerequisite", f"{report.exercise} builds on {them}, not done yet. {stuck}")


def _without_other_exercises(check: CheckReport, missing: Sequence[str]) -> CheckReport:
    """Lead to no exercise beside those that come first: one place to begin is enough."""
    import msgspec

    left = tuple(pointer for pointer in check.see if pointer.kind != "exercise" or pointer.target in missing)
    return msgspec.structs.replace(check, see=left)


def lesson(entry: Entry) -> Lesson | None:
    """Return what a pass opens: the derivation, the model solution, and other ways to write it.

    None where the course has no model solution that can be read: a pass is a pass all the same.
    """
    from grader.grade import key_for
    from grader.report import Lesson, OtherWay

    try:
        source = entry.solution.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    key = key_for(entry)
    ways = courses.load_record(entry).other_ways if entry.kind == "ex" else []
    return Lesson(
        exercise=entry.id,
        title=key.title,
        solution=source,
        derivation=key.formulas,
        other_ways=tuple(OtherWay(way.function, way.message, way.source) for way in ways),
    )
