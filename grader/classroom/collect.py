"""Find out who handed in what: a class's work becomes rows by student and exercise.

Names and trees are a stranger's. Nothing is opened here but archives, no link is followed, and the search is bounded.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.classroom import layouts
from grader.classroom.archive import MAX_BYTES
from grader.classroom.layouts import ARCHIVES, LAYOUTS, OTHER_ARCHIVES, Claim
from grader.classroom.register import Oddity, Register
from grader.classroom.tree import Item
from grader.classroom.walk import COPY, NO_FILE, Search, is_archive, unfold, walk
from grader.course import Entry, belongs, id_in
from grader.errors import UsageError

MAX_IGNORED = 50  # named one by one, of what a student handed in besides work
MAX_PEEK = 1_000  # folders looked into to tell a class from a student

_ID_LATER = re.compile(r"(?<![a-z])(?:ex|quiz)\d", re.IGNORECASE)


@dataclass(frozen=True)
class _Run:
    """What stays the same for a whole class."""

    exercises: Mapping[str, Entry]
    search: Search


@dataclass
class _Desk:
    """What came up so far of one student, or of what is nobody's ("")."""

    student: str
    run: _Run
    found: set[str] = field(default_factory=set)  # exercises
    unsure: dict[str, Oddity] = field(default_factory=dict)  # by exercise: wanted, unless there is work on it
    ignored: int = 0


def collect(submissions: Path, entries: Sequence[Entry], register: Register, skip: Collection[Path] = ()) -> str:
    """Fill the register with the work in a folder, whatever its layout, and return the layout in words.

    Recognised are a folder for each student, files named student_exercise, and the downloads of Canvas and Moodle,
    also all at once, or all in one folder more.

    Parameters
    ----------
    submissions : a folder, or what `archive.unpacked` made of an archive
    entries : the exercises of the course
    skip : folders that are no student's, e.g. the results of an earlier run

    Raises
    ------
    UsageError
        Where the folder cannot be read or holds no student.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Register() as register:
    ...     Path(folder, "ann").mkdir()
    ...     collect(Path(folder), [], register), list(register.students())
    ('a folder for each student', ['ann'])
    """
    run = _Run({entry.id: entry for entry in entries}, Search(register, frozenset(path.resolve() for path in skip)))
    top = _class_folder(_root(submissions, register), run)
    canvas = layouts.is_canvas(item.name for item in _visible(top, run) if not item.folder)
    there = set()
    for item in _visible(top, run):
        claim = _claim(item, canvas)
        if claim:
            there.add(claim.layout)
            _take(item, claim, run)
        else:
            _list(item, run)
    if not register.size:
        raise UsageError(
            f"{submissions} holds no student's work. dlgrade reads <student>/…/ex07*.py, <student>_ex07*.py and what "
            "Canvas and Moodle let you download."
        )
    return " and ".join(layout for layout in LAYOUTS if layout in there)


# --- the folder of the class -----------------------------------------------------------------------------


def _root(submissions: Path, register: Register) -> Item:
    if register.tree.root and submissions == register.tree.scratch:
        return register.tree.root
    try:
        return register.tree.load(Item("", "", folder=True, path=submissions))
    except OSError as error:
        raise UsageError(f"{submissions} cannot be read: {error.strerror}. SUBMISSIONS is a folder.") from error


def _visible(folder: Item, run: _Run) -> Iterator[Item]:
    return (item for item in run.search.register.tree.rows(folder) if not run.search.passes_over(item))


def _claim(item: Item, canvas: bool) -> Claim | None:
    """Return whose something at the top is. A name with a dot in front is nobody's."""
    return None if item.name.startswith(".") else layouts.claim(item.name, folder=item.folder, canvas=canvas)


def _class_folder(root: Item, run: _Run) -> Item:
    """Return the one folder in `root` if that holds the class, as when a folder was packed whole; else `root`."""
    only = None
    for item in _visible(root, run):
        claim = _claim(item, canvas=False)
        if claim and (only or claim.layout != layouts.FOLDERS):
            return root
        only = item if claim else only
    if only is None:
        return root
    try:
        inner = run.search.register.tree.load(only)
    except OSError:  # named as what it is when its turn comes
        return root
    return inner if _holds_a_class(inner, run) else root


def _holds_a_class(folder: Item, run: _Run) -> bool:
    """Tell a class in one folder from a class of one student, whose folders hold parts of the work.

    A class is what Moodle named, or Canvas for two people, or where two people did one exercise. No class is what
    holds work with nobody's name on it; and "week 1" or "final" is nobody's name.
    """
    canvas = layouts.is_canvas(item.name for item in _visible(folder, run) if not item.folder)
    whose: dict[str, str] = {}
    users: set[str] = set()
    shared, peeked = False, 0
    for item in _visible(folder, run):
        claim = _claim(item, canvas)
        if claim is None:
            if _exercise(item.name, run):
                return False
            continue
        if claim.layout == layouts.MOODLE:
            return True
        if claim.layout == layouts.CANVAS and len(users) < 2:
            users.add(claim.student)
        owner = "" if layouts.is_division(claim.student) else claim.student
        peeked += item.folder
        if not shared and peeked <= MAX_PEEK:
            shared = any(whose.setdefault(done, owner) != owner for done in _done(item, claim, run) if owner)
    return shared or len(users) > 1


def _done(item: Item, claim: Claim, run: _Run) -> Iterator[str]:
    """Yield the exercises that somebody did, as far as names tell."""
    names = (inner.name for inner in walk(item, run.search, packed=True)) if item.folder else iter([claim.rest])
    return (done for name in names if (done := _exercise(name, run)))


# --- one student -----------------------------------------------------------------------------------------


def _take(item: Item, claim: Claim, run: _Run) -> None:
    """Enrol a student and file what is theirs."""
    student = run.search.register.add_student(claim.student)
    desk = _Desk(student, replace(run, search=replace(run.search, student=student)))
    if claim.reason:
        _ignore(item, claim.reason, desk)
    elif item.folder:
        if claim.rest:  # a folder called ann_ex07.py
            _judge(replace(item, reason=NO_FILE), claim.rest, desk)
        _judge_all(item, desk)
    elif is_archive(item):
        opened = unfold(item, desk.run.search)
        if opened.reason:
            _judge(opened, claim.rest, desk)
        else:
            _judge_all(opened, desk, packed=True)
    else:
        _judge(item, claim.rest, desk)
    _finish(item, desk)


def _list(item: Item, run: _Run) -> None:
    """Say why something at the top is nobody's."""
    desk = _Desk("", run)
    if item.name.startswith("."):
        if item.folder:
            _judge_all(item, desk)
        else:
            _judge(replace(item, hidden=True), item.name, desk)
    elif item.reason:
        _note(item, item.reason, desk, wanted=id_in(item.name) is not None)
    elif item.name.lower().endswith((*ARCHIVES, *OTHER_ARCHIVES)):
        reason = "an archive that is nobody's: give it as SUBMISSIONS, or unpack it into a folder named as the student"
        _note(item, reason, desk, wanted=True)
    else:
        reason = "no student in its name; expected <student>_ex07.py or a student's folder"
        _note(item, reason, desk, wanted=id_in(item.name) is not None)
    _finish(item, desk)


def _judge_all(folder: Item, desk: _Desk, *, packed: bool = False) -> None:
    for item in walk(folder, desk.run.search, packed=packed):
        _judge(item, item.name, desk)


def _judge(item: Item, name: str, desk: _Desk) -> None:
    """File one thing: as work, or as something that is not graded, and why."""
    bare = name.lstrip(".") if item.hidden else name
    exercise = _exercise(bare, desk.run)
    if item.reason == NO_FILE:
        _wait(item, NO_FILE, desk, exercise)
    elif item.folder:
        _note(item, item.reason, desk, wanted=item.reason != COPY)
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
        _ignore(item, item.reason or _foreign(name, desk.run), desk)


def _file(item: Item, exercise: str, desk: _Desk) -> None:
    reason = item.reason or _unusable(item)
    if reason or item.path is None:
        _note(item, reason, desk, wanted=True, exercise=exercise)
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
    return "" if os.access(item.path, os.R_OK) else "it may not be read; give yourself the right to read it"


def _foreign(name: str, run: _Run) -> str:
    match id_in(name):
        case None:
            return "its name begins with no exercise's id"
        case identity if identity in run.exercises:
            return "not a file type that is graded"
        case identity:
            return f"the course has no {identity}"


def _exercise(name: str, run: _Run) -> str:
    """Return the exercise that a file is work on, by its name; none is ""."""
    entry = run.exercises.get(id_in(name) or "")
    return entry.id if entry and belongs(name, entry) else ""


def _later(name: str, run: _Run) -> str:
    """Return the exercise whose id stands further on in a file's name, as in ann_ex07.py."""
    return next((found for at in _ID_LATER.finditer(name) if (found := _exercise(name[at.start() :], run))), "")


# --- what is not graded ----------------------------------------------------------------------------------


def _note(item: Item, reason: str, desk: _Desk, *, wanted: bool, exercise: str = "") -> None:
    desk.run.search.register.add_oddity(Oddity(item.shown, reason, wanted, desk.student, exercise))


def _ignore(item: Item, reason: str, desk: _Desk) -> None:
    desk.ignored += 1
    if desk.ignored <= MAX_IGNORED:
        _note(item, reason, desk, wanted=False)


def _wait(item: Item, reason: str, desk: _Desk, exercise: str) -> None:
    """Keep something that may be meant as work until it is known whether there is better."""
    if exercise in desk.unsure:
        _ignore(item, reason, desk)
    else:
        desk.unsure[exercise] = Oddity(item.shown, reason, True, desk.student, exercise)


def _finish(item: Item, desk: _Desk) -> None:
    for exercise, oddity in desk.unsure.items():
        better = exercise in desk.found if exercise else bool(desk.found)
        desk.run.search.register.add_oddity(replace(oddity, wanted=not better, exercise="" if better else exercise))
    if desk.ignored > MAX_IGNORED:
        _note(item, f"{desk.ignored - MAX_IGNORED} more files that are no exercise's", desk, wanted=False)
