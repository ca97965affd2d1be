"""Look through what one student handed in: bounded, following nothing, archives unpacked on the way."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.intake.archive import unpack
from grader.intake.layouts import ARCHIVES, OURS, WORK, is_litter
from grader.intake.member import Damaged
from grader.intake.register import Register
from grader.intake.tree import Item

MAX_DEPTH = 8  # of folders inside a student's
MAX_FILES = 5_000  # looked at for one student: a handed-in .venv must not stop a class

COPY = "a copy of the course's own files, not looked at"
NO_FILE = "a folder, not a file"


@dataclass(frozen=True)
class Search:
    """Where a class's work is looked for, which folders are none of it, and whose work is looked at."""

    register: Register
    skipped: Collection[Path] = ()
    student: str = ""

    def passes_over(self, item: Item) -> bool:
        """Tell whether something is nobody's work: litter, or a folder to skip."""
        if is_litter(item.name):
            return True
        return bool(self.skipped) and item.folder and item.path is not None and item.path.resolve() in self.skipped


@dataclass(frozen=True)
class _Place:
    """A folder whose turn comes."""

    folder: Item
    depth: int = 0
    packed: bool = False  # inside an archive: those in there stay packed
    hidden: bool = False
    course: bool = False  # holds exercises/, so that solutions/ is a copy of ours


def walk(start: Item, search: Search, *, packed: bool = False) -> Iterator[Item]:
    """Yield the files in a folder, and of its folders those that have a `reason`; what lies least deep comes first.

    Parameters
    ----------
    packed : leave archives packed, and give the reason

    Examples
    --------
    >>> with Register() as register:
    ...     [item.shown for item in walk(Item("", "", folder=True, path=Path("grader/worker")), Search(register))][:1]
    ['__init__.py']
    """
    left = MAX_FILES
    waiting = deque([_Place(start, packed=packed, hidden=start.name.startswith("."))])
    while waiting:
        place = waiting.popleft()
        try:
            items = search.register.tree.inside(place.folder, left + 1)
        except OSError as error:
            yield replace(place.folder, reason=f"a folder that cannot be read ({error.strerror})")
            continue
        place = replace(place, course=any(item.folder and item.name == "exercises" for item in items))
        for item in items:
            left -= 1
            if left < 0:
                yield replace(start, folder=True, reason=f"more than {MAX_FILES} files: the rest was not looked at")
                return
            if not search.passes_over(item):
                seen, deeper = _step(item, place, search)
                yield from (seen,) if seen else ()
                waiting.extend((deeper,) if deeper else ())


def _step(item: Item, place: _Place, search: Search) -> tuple[Item | None, _Place | None]:
    """Return what is to be told of an item, and where it leads."""
    hidden = place.hidden or item.name.startswith(".")
    if is_archive(item) and not hidden:
        if place.packed:
            return replace(item, reason="an archive in an archive; hand in the files themselves"), None
        opened = unfold(item, search)
        return (opened, None) if opened.reason else (None, _Place(opened, place.depth + 1, packed=True))
    if not item.folder:
        return replace(item, hidden=hidden), None
    if item.name in OURS and place.course:
        return replace(item, reason=COPY), None
    if place.depth >= MAX_DEPTH:
        return replace(item, reason="nested too deeply to be looked at"), None
    told = replace(item, reason=NO_FILE) if item.name.lower().endswith(WORK) else None
    return told, _Place(item, place.depth + 1, place.packed, hidden)


def is_archive(item: Item) -> bool:
    """Tell by its name whether a file is an archive that is unpacked."""
    return not item.reason and not item.folder and item.name.lower().endswith(ARCHIVES)


def unfold(archive: Item, search: Search) -> Item:
    """Return an archive as a folder, or with the reason why it cannot be unpacked."""
    if archive.path is None or search.register.tree.room is None:
        return replace(archive, reason="an archive that is not unpacked; hand in the files themselves")
    try:
        return unpack(archive, search.register, search.student)
    except Damaged as error:
        return replace(archive, reason=f"{error}; hand in the files themselves")
