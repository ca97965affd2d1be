"""Find out who handed in what: a folder of a class's work becomes files by student and exercise.

Names and trees are a stranger's. Nothing is opened here, no link is followed, and the search is bounded.
"""

from __future__ import annotations

import os
import re
import stat
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.course import Entry, belongs, id_in
from grader.errors import UsageError
from grader.files import clean

MAX_DEPTH = 8  # of folders inside a student's
MAX_FILES = 5_000  # looked at for one student: a handed-in .venv must not stop a class
MAX_BYTES = 16 * 1024 * 1024  # of a file; what a submission may really hold is `submission.read`'s to say
LITTER = {"__pycache__", "__MACOSX", "Thumbs.db", "desktop.ini"}
OURS = {"solutions", "reference"}  # beside a student's exercises/: a copy of the course, not their work
ARCHIVES = (".zip", ".tar.gz", ".tgz", ".tar")

_FLAT = re.compile(r"(?P<student>.+?)_(?P<rest>(?:ex|quiz)\d{1,4}(?!\d).*)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class Work:
    """One student's files for one exercise: the newest is graded."""

    student: str
    path: Path
    shown: str  # the path inside SUBMISSIONS, as text that is safe to store
    others: tuple[str, ...] = ()  # older files for the same exercise, as text


@dataclass(frozen=True)
class Oddity:
    """A file that was not graded, and why. `wanted` where it looks like work on an exercise of the course."""

    path: str
    reason: str
    wanted: bool
    student: str = ""
    exercise: str = ""


@dataclass(frozen=True)
class Class:
    """What SUBMISSIONS holds."""

    layout: str
    students: tuple[str, ...]
    work: dict[tuple[str, str], Work]  # by (student, exercise id)
    oddities: tuple[Oddity, ...]


@dataclass(frozen=True)
class _File:
    """Something found on disk. `name` is what names the exercise: in a flat folder, what follows the student."""

    path: Path
    name: str
    facts: os.stat_result


def collect(submissions: Path, entries: Sequence[Entry], skip: Collection[Path] = ()) -> Class:
    """Return the work in a folder of `<student>/…/exNN*` folders, of `<student>_exNN*` files, or of both.

    Parameters
    ----------
    entries : the exercises of the course
    skip : folders that are no student's, e.g. the results of an earlier run

    Raises UsageError where the folder cannot be read or holds no student.
    """
    skipped = {path.resolve() for path in skip}
    folders, flat, oddities = _top(submissions, skipped)
    found: dict[str, list[_File]] = defaultdict(list)
    for raw, folder in folders.items():
        found[raw] = list(_walk(folder, skipped, oddities, submissions))
    for raw, file in flat:
        found[raw].append(file)
    if not found:
        raise UsageError(
            f"{submissions} holds no student's work. dlgrade reads <student>/…/ex07*.py and <student>_ex07*.py."
        )
    names = _names(found)
    work: dict[tuple[str, str], Work] = {}
    for raw, files in found.items():
        for entry, candidates in _by_exercise(files, entries, names[raw], submissions, oddities):
            newest, *older = sorted(candidates, key=lambda f: (f.facts.st_mtime_ns, os.fsencode(f.path)), reverse=True)
            others = tuple(_shown(file.path, submissions) for file in older)
            work[names[raw], entry.id] = Work(names[raw], newest.path, _shown(newest.path, submissions), others)
    layout = " and ".join(
        text
        for text, there in (("a folder for each student", folders), ("files named student_exercise", flat))
        if there
    )
    return Class(layout, tuple(sorted(names.values())), work, tuple(sorted(oddities, key=lambda o: o.path)))


def _top(submissions: Path, skipped: Collection[Path]) -> tuple[dict[str, Path], list[tuple[str, _File]], list[Oddity]]:
    """Return the students' folders by name, the flat files with their students, and what is neither."""
    if submissions.name.lower().endswith(ARCHIVES) and not submissions.is_dir():
        raise UsageError(f"{submissions}: archives are not read yet. Unpack it and give the folder.")
    folders: dict[str, Path] = {}
    flat: list[tuple[str, _File]] = []
    oddities: list[Oddity] = []
    for item in _scan(submissions):
        path = Path(item.path)
        if _is_litter(item.name) or path.resolve() in skipped:
            continue
        facts = item.stat(follow_symlinks=False)
        named = _FLAT.fullmatch(item.name)
        if stat.S_ISDIR(facts.st_mode):
            folders[item.name] = path
        elif named:
            flat.append((named["student"], _File(path, named["rest"], facts)))
        else:
            reason = _irregular(facts) or "no student in its name; expected <student>_ex07.py or a student's folder"
            oddities.append(Oddity(_shown(path, submissions), reason, wanted=id_in(item.name) is not None))
    return folders, flat, oddities


def _scan(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as items:
            return sorted(items, key=lambda item: os.fsencode(item.name))
    except OSError as error:
        raise UsageError(f"{folder} cannot be read: {error.strerror}. SUBMISSIONS is a folder.") from error


def _walk(folder: Path, skipped: Collection[Path], oddities: list[Oddity], top: Path) -> Iterator[_File]:
    """Yield what lies in a student's folder, links and devices included, never following anything."""
    left = MAX_FILES
    waiting = [(folder, 0)]
    while waiting:
        here, depth = waiting.pop()
        try:
            items = _scan(here)
        except UsageError:
            oddities.append(Oddity(_shown(here, top), "a folder that cannot be read", wanted=True))
            continue
        names = {item.name for item in items}
        for item in items:
            left -= 1
            if left < 0:
                reason = f"more than {MAX_FILES} files: the rest of this student's folder was not looked at"
                oddities.append(Oddity(_shown(folder, top), reason, wanted=True))
                return
            facts = item.stat(follow_symlinks=False)
            if _is_litter(item.name):
                continue
            if not stat.S_ISDIR(facts.st_mode):
                yield _File(Path(item.path), item.name, facts)
            elif Path(item.path).resolve() in skipped:
                continue
            elif item.name in OURS and "exercises" in names:
                reason = "a copy of the course's own files, not looked at"
                oddities.append(Oddity(_shown(Path(item.path), top), reason, wanted=False))
            elif depth < MAX_DEPTH:
                waiting.append((Path(item.path), depth + 1))
            else:
                oddities.append(Oddity(_shown(Path(item.path), top), "nested too deeply to be looked at", wanted=True))


def _by_exercise(
    files: Sequence[_File], entries: Sequence[Entry], student: str, top: Path, oddities: list[Oddity]
) -> Iterator[tuple[Entry, list[_File]]]:
    by_id = {entry.id: entry for entry in entries}
    candidates: dict[Entry, list[_File]] = defaultdict(list)
    for file in files:
        identity = id_in(file.name) or ""
        entry = by_id.get(identity)
        wanted = entry is not None and belongs(file.name, entry)
        reason = _irregular(file.facts) or _foreign(entry, identity, wanted)
        if reason:
            shown = _shown(file.path, top)
            oddities.append(Oddity(shown, reason, wanted, student, identity if wanted else ""))
        elif entry is not None:
            candidates[entry].append(file)
    yield from candidates.items()


def _irregular(facts: os.stat_result) -> str:
    match stat.S_IFMT(facts.st_mode):
        case stat.S_IFLNK:
            return "a symbolic link, not followed"
        case stat.S_IFREG if facts.st_size > MAX_BYTES:
            return f"too large ({facts.st_size / 1e6:.0f} MB)"
        case stat.S_IFREG | stat.S_IFDIR:
            return ""
        case _:
            return "not an ordinary file"


def _foreign(entry: Entry | None, identity: str, wanted: bool) -> str:
    if wanted:
        return ""
    if entry is not None:
        return "not a file type that is graded"
    return f"the course has no {identity}" if identity else "its name begins with no exercise's id"


def _is_litter(name: str) -> bool:
    return name.startswith((".", "~$")) or name in LITTER


# --- names ---------------------------------------------------------------------------------------------


def _names(raw_names: Collection[str]) -> dict[str, str]:
    """Give each student a shown name; where two would look the same, the later ones get a number."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for raw in sorted(raw_names, key=os.fsencode):
        shown, number = clean(raw), 2
        while shown in taken:
            shown, number = f"{clean(raw)} ({number})", number + 1
        taken.add(shown)
        names[raw] = shown
    return names


def _shown(path: Path, top: Path) -> str:
    return clean(path.relative_to(top).as_posix())
