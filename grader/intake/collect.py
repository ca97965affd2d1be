"""Find out who handed in what: a class's work becomes rows by student and exercise.

Names and trees are a stranger's. Nothing is opened here but archives, no link is followed, and the search is bounded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from grader.course import Entry, id_in
from grader.errors import UsageError
from grader.intake import layouts
from grader.intake.desk import Desk, Run, exercise_of, finish, ignore, judge, note
from grader.intake.layouts import ARCHIVES, LAYOUTS, OTHER_ARCHIVES, OURS, Claim
from grader.intake.register import Register
from grader.intake.tree import Item
from grader.intake.walk import COPY, NO_FILE, Search, is_archive, unfold, walk

MAX_PEEK = 1_000  # folders looked into to tell a class from a student


def collect(
    submissions: Path, entries: Sequence[Entry], register: Register, skip: Collection[Path] = (), called: str = ""
) -> str:
    """Fill the register with the work in a folder, whatever its layout, and return the layout in words.

    Recognised are a folder for each student, files named student_exercise, and the downloads of Canvas and Moodle,
    also all at once, or all in one folder more.

    Parameters
    ----------
    submissions : a folder, or what `archive.unpacked` made of an archive
    entries : the exercises of the course
    skip : folders that are no student's, e.g. the results of an earlier run
    called : what the person knows `submissions` as

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
    run = Run({entry.id: entry for entry in entries}, Search(register, frozenset(path.resolve() for path in skip)))
    top = _class_folder(_root(submissions, register), run)
    canvas = layouts.is_canvas(item.name for item in _visible(top, run) if not item.folder)
    copies = _copies(top, run)
    there = set()
    for item in _visible(top, run):
        claim = _claim(item, canvas)
        if item.folder and item.name in copies:
            note(item, COPY, Desk("", run), wanted=False)
        elif claim:
            there.add(claim.layout)
            _take(item, claim, run)
        else:
            _list(item, run)
    if not register.size:
        raise UsageError(
            f"{called or submissions} holds no student's work. dlgrade reads <student>/…/ex07*.py, <student>_ex07*.py "
            "and what Canvas and Moodle let you download."
        )
    return " and ".join(layout for layout in LAYOUTS if layout in there)


# --- the folder of the class -----------------------------------------------------------------------------


def _root(submissions: Path, register: Register) -> Item:
    if register.tree.root and submissions == register.tree.folder:
        return register.tree.root
    try:
        return register.tree.load(Item("", "", folder=True, path=submissions))
    except OSError as error:
        raise UsageError(f"{submissions} cannot be read: {error.strerror}. SUBMISSIONS is a folder.") from error


def _visible(folder: Item, run: Run) -> Iterator[Item]:
    return (item for item in run.search.register.tree.rows(folder) if not run.search.passes_over(item))


def _claim(item: Item, canvas: bool) -> Claim | None:
    """Return whose something at the top is. A name with a dot in front is nobody's."""
    return None if item.name.startswith(".") else layouts.claim(item.name, folder=item.folder, canvas=canvas)


def _copies(top: Item, run: Run) -> Collection[str]:
    """Return the names of the course's own folders, where a copy of a course lies among the students."""
    names = {item.name for item in _visible(top, run) if item.folder and item.name in ("exercises", *OURS)}
    return names if "exercises" in names and len(names) > 1 else ()


def _class_folder(root: Item, run: Run) -> Item:
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


def _holds_a_class(folder: Item, run: Run) -> bool:
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
            if exercise_of(item.name, run):
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


def _done(item: Item, claim: Claim, run: Run) -> Iterator[str]:
    """Yield the exercises that somebody did, as far as names tell."""
    names = (inner.name for inner in walk(item, run.search, packed=True)) if item.folder else iter([claim.rest])
    return (done for name in names if (done := exercise_of(name, run)))


# --- one student -----------------------------------------------------------------------------------------


def _take(item: Item, claim: Claim, run: Run) -> None:
    """Enrol a student and file what is theirs."""
    student = run.search.register.add_student(claim.student)
    desk = Desk(student, replace(run, search=replace(run.search, student=student)))
    if claim.reason:
        ignore(item, claim.reason, desk)
    elif item.folder:
        if claim.rest:  # a folder called ann_ex07.py
            judge(replace(item, reason=NO_FILE), claim.rest, desk)
        _judge_all(item, desk)
    elif is_archive(item):
        opened = unfold(item, desk.run.search)
        if opened.reason:
            judge(opened, claim.rest, desk)
        else:
            _judge_all(opened, desk, packed=True)
    else:
        judge(item, claim.rest, desk)
    finish(item, desk)


def _list(item: Item, run: Run) -> None:
    """Say why something at the top is nobody's."""
    desk = Desk("", run)
    if item.name.startswith("."):
        if item.folder:
            _judge_all(item, desk)
        else:
            judge(replace(item, hidden=True), item.name, desk)
    elif item.reason:
        note(item, item.reason, desk, wanted=id_in(item.name) is not None)
    elif item.name.lower().endswith((*ARCHIVES, *OTHER_ARCHIVES)):
        reason = "an archive that is nobody's: give it as SUBMISSIONS, or unpack it into a folder named as the student"
        note(item, reason, desk, wanted=True)
    else:
        reason = "no student in its name; expected <student>_ex07.py or a student's folder"
        note(item, reason, desk, wanted=id_in(item.name) is not None)
    finish(item, desk)


def _judge_all(folder: Item, desk: Desk, *, packed: bool = False) -> None:
    for item in walk(folder, desk.run.search, packed=packed):
        judge(item, item.name, desk)
