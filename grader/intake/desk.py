"""Judge by its name and kind what one student handed in: work on an exercise, or not graded, and why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from grader.course import Entry, belongs, id_in
from grader.intake.archive import MAX_BYTES
from grader.intake.layouts import ARCHIVES, OTHER_ARCHIVES
from grader.intake.register import Oddity
from grader.intake.tree import Item
from grader.intake.walk import COPY, NO_FILE, Search

MAX_IGNORED = 50  # named one by one, of what a student handed in besides work

_ID_LATER = re.compile(r"(?<![a-z])(?:ex|quiz)\d", re.IGNORECASE)


@dataclass(frozen=True)
class Run:
    """What stays the same for a whole class."""

    exercises: Mapping[str, Entry]
    search: Search


@dataclass
class Desk:
    """What came up so far of one student, or of what is nobody's ("")."""

    student: str
    run: Run
    found: set[str] = field(default_factory=set)  # exercises
    unsure: dict[str, Oddity] = field(default_factory=dict)  # by exercise: wanted, unless there is work on it
    ignored: int = 0


def judge(item: Item, name: str, desk: Desk) -> None:
    """File one thing: as work, or as something that is not graded, and why."""
    bare = name.lstrip(".") if item.hidden else name
    exercise = exercise_of(bare, desk.run)
    if item.reason == NO_FILE:
        _wait(item, NO_FILE, desk, exercise)
    elif item.folder:
        note(item, item.reason, desk, wanted=item.reason != COPY)
    elif item.hidden:
        if meant := exercise or _later(bare, desk.run):
            _wait(item, "hidden: its name, or its folder's, begins with a dot; rename it", desk, meant)
    elif exercise:
        _file(item, exercise, desk)
    elif name.lower().endswith((*ARCHIVES, *OTHER_ARCHIVES)):
        reason = item.reason or "an archive of a kind that is not unpacked; hand in a .zip or the files themselves"
        identity = id_in(name) or ""
        _wait(item, reason, desk, identity if identity in desk.run.exercises else "")
    elif later := _later(name, desk.run):
        _wait(item, f"its name does not begin with {later}", desk, later)
    else:
        ignore(item, item.reason or _foreign(name, desk.run), desk)


def _file(item: Item, exercise: str, desk: Desk) -> None:
    reason = item.reason or _unusable(item)
    if reason or item.path is None:
        note(item, reason, desk, wanted=True, exercise=exercise)
        return
    desk.found.add(exercise)
    desk.run.search.register.add_file(desk.student, exercise, item.path, item.shown, item.modified_ns)


def _unusable(item: Item) -> str:
    if item.path is None:
        return "it was not unpacked"
    if item.size > MAX_BYTES:
        return f"too large ({item.size / 1e6:.0f} MB)"
    if not item.size:
        return "an empty file"
    return ""


def _foreign(name: str, run: Run) -> str:
    match id_in(name):
        case None:
            return "its name begins with no exercise's id"
        case identity if identity in run.exercises:
            return "not a file type that is graded"
        case identity:
            return f"the course has no {identity}"


def exercise_of(name: str, run: Run) -> str:
    """Return the exercise that a file is work on, by its name; none is ""."""
    entry = run.exercises.get(id_in(name) or "")
    return entry.id if entry and belongs(name, entry) else ""


def _later(name: str, run: Run) -> str:
    """Return the exercise whose id stands further on in a file's name, as in ann_ex07.py."""
    return next((found for at in _ID_LATER.finditer(name) if (found := exercise_of(name[at.start() :], run))), "")


# --- what is not graded ----------------------------------------------------------------------------------


def note(item: Item, reason: str, desk: Desk, *, wanted: bool, exercise: str = "") -> None:
    """List something as not graded."""
    desk.run.search.register.add_oddity(Oddity(item.shown, reason, wanted, desk.student, exercise))


def ignore(item: Item, reason: str, desk: Desk) -> None:
    """List something that nobody would have graded; of very many the first, and `finish` counts the rest."""
    desk.ignored += 1
    if desk.ignored <= MAX_IGNORED:
        note(item, reason, desk, wanted=False)


def _wait(item: Item, reason: str, desk: Desk, exercise: str) -> None:
    """Keep something that may be meant as work until it is known whether there is better."""
    if exercise in desk.unsure:
        ignore(item, reason, desk)
    else:
        desk.unsure[exercise] = Oddity(item.shown, reason, True, desk.student, exercise)


def finish(item: Item, desk: Desk) -> None:
    """Settle what had to wait until all of a student's files were known."""
    for exercise, oddity in desk.unsure.items():
        better = exercise in desk.found if exercise else bool(desk.found)
        desk.run.search.register.add_oddity(replace(oddity, wanted=not better, exercise="" if better else exercise))
    if desk.ignored > MAX_IGNORED:
        note(item, f"{desk.ignored - MAX_IGNORED} more files that are no exercise's", desk, wanted=False)
