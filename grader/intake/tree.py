"""What was handed in as a tree in which folders on disk and what archives hold look alike.

A name in it is a stranger's and never becomes a path. Of a class's many files only rows are kept, in a database.
"""

from __future__ import annotations

import heapq
import os
import shutil
import sqlite3
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.errors import UsageError
from grader.files import clean, locked
from grader.intake.layouts import may_be_work
from grader.intake.member import SPECIAL, Budget

MAX_UNPACKED = 16 * 2**30  # bytes, of all archives of students together
_SCRATCH = "dlgrade-class-"
_YOUNG = 60.0  # seconds
_PAGE = 500  # rows held at once
_TABLE = """
CREATE TABLE node (
    id INTEGER PRIMARY KEY, parent INTEGER, name BLOB, folder INTEGER, path BLOB, size INTEGER, modified INTEGER,
    reason TEXT, earlier INTEGER DEFAULT 0
);
CREATE INDEX node_in ON node (parent, name, id);
"""


@dataclass(frozen=True)
class Item:
    """A file or a folder somebody handed in."""

    name: str  # as its owner wrote it
    shown: str  # where it is, inside SUBMISSIONS and the archives in there, as text that is safe to store
    folder: bool = False
    path: Path | None = None  # where its content is on disk, if it is
    size: int = 0
    modified_ns: int = 0
    reason: str = ""  # why it cannot be read, where that is known
    hidden: bool = False  # by a dot in front of its name, or of a folder's
    node: int = 0  # its row, where it has one


@dataclass
class Tree:
    """The rows, and the private folder that archives are unpacked into."""

    db: sqlite3.Connection
    room: ExitStack | None = None  # as long as there may be one
    folder: Path | None = None  # made when it is first needed
    root: Item | None = None  # what the archive that was handed over holds
    budget: Budget = field(default_factory=lambda: Budget(MAX_UNPACKED))
    files: int = 0  # in `folder`

    def __post_init__(self) -> None:
        self.db.executescript(_TABLE)

    def scratch(self) -> Path:
        """Return the private folder. UsageError where there is no room for one."""
        if self.folder is None:
            assert self.room is not None
            try:
                made = tempfile.TemporaryDirectory(prefix=_SCRATCH, ignore_cleanup_errors=True)  # mode 0700
            except OSError as error:
                reason = f"There is no folder for temporary files: {error.strerror}."
                raise UsageError(f"{reason} Set TMPDIR to one.") from error
            self.folder = Path(self.room.enter_context(made))
            self.room.enter_context(locked(self.folder))
            _sweep(self.folder.parent)
        return self.folder

    def add(self, parent: int, item: Item) -> int:
        """Add something below a row, and return its row."""
        path = os.fsencode(item.path) if item.path else None
        row = (parent, _key(item.name), item.folder, path, item.size, item.modified_ns, item.reason)
        query = "INSERT INTO node (parent, name, folder, path, size, modified, reason) VALUES (?, ?, ?, ?, ?, ?, ?)"
        return self.db.execute(query, row).lastrowid or 0

    def add_file(self, parent: int, item: Item) -> None:
        """Add a file of an archive. Of several with one name the last that is whole counts as the newest."""
        if not item.reason:
            self.db.execute(
                "UPDATE node SET earlier = 1, modified = min(modified, ?) WHERE parent = ? AND name = ? AND NOT folder",
                (item.modified_ns - 1, parent, _key(item.name)),
            )
        self.add(parent, item)

    def add_folder(self, parent: int, name: str) -> int:
        """Return the row of a folder, a new one where there is none yet."""
        query = "SELECT id FROM node WHERE parent = ? AND name = ? AND folder"
        found = self.db.execute(query, (parent, _key(name))).fetchone()
        return int(found[0]) if found else self.add(parent, Item(name, "", folder=True))

    def rows(self, parent: Item) -> Iterator[Item]:
        """Yield what was added below an item, by name, a few at a time."""
        query = "SELECT * FROM node WHERE parent = ? AND (name, id) > (?, ?) ORDER BY name, id LIMIT ?"
        last: tuple[bytes, int] = b"", 0
        while page := self.db.execute(query, (parent.node, *last, _PAGE)).fetchall():
            for node, _, name, folder, path, size, modified, reason, earlier in page:
                text = name.decode("utf-8", "surrogatepass")
                shown = _below(parent, text) + (" (an earlier one of this name)" if earlier else "")
                where = Path(os.fsdecode(path)) if path else None
                yield Item(text, shown, bool(folder), where, size, modified, reason, node=node)
            last = bytes(page[-1][2]), int(page[-1][0])

    def inside(self, folder: Item, most: int) -> list[Item]:
        """Return what is in a folder; of more than `most` things what may be work, then folders, then the rest.

        Raise OSError where it cannot be read.
        """
        if folder.path is None:
            return heapq.nsmallest(most, self.rows(folder), key=lambda item: _rank(item.name, item.folder))
        with os.scandir(folder.path) as entries:
            first = heapq.nsmallest(
                most, entries, key=lambda entry: _rank(entry.name, entry.is_dir(follow_symlinks=False))
            )
        return [_on_disk(entry, folder) for entry in first]

    def load(self, folder: Item) -> Item:
        """Give rows to what is in a folder on disk, however much that is. Raise OSError where it cannot be read."""
        if folder.path is None:
            return folder
        loaded = replace(folder, node=self.add(0, folder))
        with os.scandir(folder.path) as entries:
            for entry in entries:
                self.add(loaded.node, _on_disk(entry, folder))
        return loaded


def _on_disk(entry: os.DirEntry[str], folder: Item) -> Item:
    item = Item(entry.name, _below(folder, entry.name), path=Path(entry.path))
    try:
        facts = entry.stat(follow_symlinks=False)
    except OSError as error:
        return replace(item, reason=f"it cannot be read ({error.strerror})")
    match stat.S_IFMT(facts.st_mode):
        case stat.S_IFDIR:
            return replace(item, folder=True)
        case stat.S_IFREG:
            return replace(item, size=facts.st_size, modified_ns=facts.st_mtime_ns)
        case stat.S_IFLNK:
            return replace(item, reason="a symbolic link, not followed")
        case _:
            return replace(item, reason=SPECIAL)


def _rank(name: str, folder: bool) -> tuple[bool, bool, bytes]:
    return not may_be_work(name), not folder, _key(name)


def _below(folder: Item, name: str) -> str:
    return f"{folder.shown}/{clean(name)}" if folder.shown else clean(name)


def _key(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")  # whatever is in a name comes back as it was


def _sweep(parent: Path) -> None:
    """Remove private folders that killed runs have left: those of ours that nobody holds."""
    if sys.platform == "win32":  # there no lock says whether one is in use
        return
    for folder in parent.glob(f"{_SCRATCH}*"):
        facts = folder.lstat()
        if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != os.geteuid():
            continue
        if time.time() - facts.st_mtime < _YOUNG:  # perhaps just made, and not yet locked
            continue
        try:
            with locked(folder):
                shutil.rmtree(folder, ignore_errors=True)
        except (UsageError, OSError):
            continue  # another run's; or it has gone meanwhile
