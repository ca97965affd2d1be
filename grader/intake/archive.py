"""Unpack archives of strangers: what may be work goes into a private folder, under names of our own.

No name and no size in an archive is believed. Names become rows of the tree that `collect` reads, never paths;
what is unpacked is counted as it comes, and links are not made.
"""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from grader.errors import UsageError
from grader.files import clean
from grader.intake import tars, zips
from grader.intake.layouts import ARCHIVES, WORK, is_litter, may_be_work
from grader.intake.member import CHUNK, ENCRYPTED, Budget, Damaged, Member, gunzip, reader
from grader.intake.register import Oddity, Register
from grader.intake.tree import Item

MAX_BYTES = 16 * 2**20  # of a file; what a submission may really hold is `submission.read`'s to say
MAX_MEMBERS = 200_000  # of a class's archive
MAX_OWN_MEMBERS = 5_000  # of an archive in a student's folder
MAX_OWN_BYTES = 64 * 2**20
LEAST, MOST, RATIO = 256 * 2**20, 16 * 2**30, 100  # bytes unpacked of a class's archive: RATIO times its size, within
MAX_PARTS = 24  # folders in a member's path
MAX_PATH = 4096  # characters of it
MAX_LINES = 100  # that name members refused; the rest is counted

_SHARD = 1000  # files in one folder


@dataclass
class _Count:
    """How unpacking one archive went."""

    student: str = ""  # whose it is, if it is one student's
    seen: int = 0
    kept: int = 0
    refused: int = 0
    first: str = ""  # why the first that could not be read could not


@contextmanager
def unpacked(submissions: Path, register: Register) -> Iterator[Path]:
    """Yield the folder that `collect` reads: `submissions` itself, or what an archive holds; clean up afterwards.

    Raises
    ------
    UsageError
        Where `submissions` is neither a folder nor an archive that can be read.

    Examples
    --------
    >>> with Register() as register, unpacked(Path("."), register) as folder:
    ...     folder
    PosixPath('.')
    """
    tree = register.tree
    with ExitStack() as room:
        tree.room = room
        try:
            if submissions.is_dir():
                yield submissions
            else:
                tree.root = _unpack_class(submissions, register)
                yield tree.scratch()
        finally:
            tree.room = tree.root = tree.folder = None


def unpack(archive: Item, register: Register, student: str) -> Item:
    """Unpack an archive in a student's folder, and return what it holds as a folder.

    Raises Damaged where nothing of it can be read.
    """
    assert archive.path is not None
    budget = Budget(MAX_OWN_BYTES, within=register.tree.budget)
    top = Item(archive.name, archive.shown, folder=True)
    top = replace(top, node=register.tree.add(0, top))
    _fill(top, archive.path, register, budget, MAX_OWN_MEMBERS, student)
    return top


def _unpack_class(path: Path, register: Register) -> Item:
    try:
        facts = path.stat()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}. SUBMISSIONS is a folder or an archive.") from error
    if not stat.S_ISREG(facts.st_mode) or not path.name.lower().endswith(ARCHIVES):
        raise UsageError(f"{path} is neither a folder nor a file of {', '.join(ARCHIVES)}. Give the folder itself.")
    budget = Budget(min(MOST, max(LEAST, RATIO * facts.st_size)))
    top = Item("", "", folder=True)
    top = replace(top, node=register.tree.add(0, top))
    try:
        count = _fill(top, path, register, budget, MAX_MEMBERS)
    except Damaged as error:
        raise UsageError(f"{path}: {error}. Download it again, or unpack it and give the folder.") from error
    if count.first and not count.kept:
        raise UsageError(f"{path}: no member can be read; the first is {count.first}. Unpack it and give the folder.")
    return top


# --- members ---------------------------------------------------------------------------------------------


def _fill(top: Item, path: Path, register: Register, budget: Budget, most: int, student: str = "") -> _Count:
    """Add all members of an archive below `top`; raise Damaged where there is none that can be read."""
    count = _Count(student)
    where = top.shown or clean(path.name)
    try:
        with path.open("rb") as file:
            for member in _members(file, path.name, budget):
                if count.seen == most:
                    raise Damaged(f"the archive holds more than {most} members")
                count.seen += 1
                _take(member, top, register, count)
    except OSError as error:
        raise Damaged(f"the archive cannot be read ({error.strerror})") from error
    except Damaged as error:
        if not count.seen:
            raise
        reason = f"{error}; the {count.seen} members before that were read. Download or pack it again"
        register.add_oddity(Oddity(where, reason, wanted=True, student=student))
    if count.refused > MAX_LINES:
        reason = f"{count.refused - MAX_LINES} more members were refused"
        register.add_oddity(Oddity(where, reason, wanted=True, student=student))
    return count


def _members(file: BinaryIO, name: str, budget: Budget) -> Iterator[Member]:
    """Yield the members of whatever kind of archive this really is."""
    head = file.read(4)
    file.seek(0)
    chunks = iter(lambda: file.read(CHUNK), b"")
    if head.startswith(b"\x1f\x8b"):
        return tars.members(reader(gunzip(chunks), budget.spend))
    if head.startswith(b"PK") or name.lower().endswith(".zip"):
        return zips.members(file, budget.spend)
    return tars.members(reader(chunks, budget.spend))


def _take(member: Member, top: Item, register: Register, count: _Count) -> None:
    parts, reason = _parts(member.name)
    if any(is_litter(part) for part in parts):
        return
    if reason or not parts:
        reason = reason or "a member without a name"
        _refuse(Oddity(_shown(top, member.name), reason, _may_be_work(member), count.student), register, count)
        return
    tree = register.tree
    parent = top.node
    for part in parts[:-1]:
        parent = tree.add_folder(parent, part)
    if member.folder:
        tree.add_folder(parent, parts[-1])
        return
    modified = int(member.modified * 1e9)
    item = Item(parts[-1], "", size=min(member.size, 2**62), modified_ns=modified, reason=member.reason)
    if not item.reason and _may_be_work(member):
        item = _store(member, item, register)
    if item.path:
        count.kept += 1
    elif item.reason == ENCRYPTED or item.reason.startswith("damaged"):
        count.first = count.first or item.reason
    tree.add_file(parent, item)


def _refuse(oddity: Oddity, register: Register, count: _Count) -> None:
    count.refused += 1
    if count.refused <= MAX_LINES:
        register.add_oddity(oddity)


def _may_be_work(member: Member) -> bool:
    return may_be_work(member.name.replace("\\", "/").rpartition("/")[2])


def _parts(name: str) -> tuple[list[str], str]:
    """Return the parts of a member's path, and why it is refused, if it is. A backslash is a slash, as on Windows."""
    path = name.replace("\\", "/")
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if path.startswith("/") or ".." in parts or re.match("[A-Za-z]:", path):
        return [], "its path leads out of the archive"
    if len(parts) > MAX_PARTS or len(path) > MAX_PATH:
        return [], "its path is too long"
    return parts, ""


def _shown(top: Item, name: str) -> str:
    short = clean(name if len(name) <= 200 else f"{name[:200]}…")
    return f"{top.shown}/{short}" if top.shown else short


# --- files of our own ------------------------------------------------------------------------------------


def _store(member: Member, item: Item, register: Register) -> Item:
    """Write what a member holds, if it is whole and not too large, to a path that owes nothing to its name."""
    if member.size > MAX_BYTES:
        return replace(item, reason=f"too large ({member.size / 1e6:.0f} MB)")
    try:
        path = _new_path(member, register)
        reason = _write(member, path)
        if reason:
            path.unlink()
            return replace(item, reason=reason)
        os.utime(path, (member.modified, member.modified))
        size = path.stat().st_size
    except OSError as error:
        remedy = "Make room there, or set TMPDIR to a folder that has some."
        raise UsageError(f"Nothing can be unpacked into {tempfile.gettempdir()}: {error.strerror}. {remedy}") from error
    return replace(item, path=path, size=size)


def _new_path(member: Member, register: Register) -> Path:
    tree = register.tree
    tree.files += 1
    folder = tree.scratch() / f"{tree.files // _SHARD}"
    folder.mkdir(exist_ok=True)
    suffix = next(suffix for suffix in (*WORK, *ARCHIVES) if member.name.lower().endswith(suffix))
    return folder / f"{tree.files}{suffix}"


def _write(member: Member, path: Path) -> str:
    """Return why the member cannot be used, or nothing."""
    written = 0
    with path.open("xb") as out:
        try:
            for chunk in member.chunks:
                written += len(chunk)
                if written > MAX_BYTES:
                    return f"too large (more than {MAX_BYTES / 1e6:.0f} MB)"
                out.write(chunk)
        except Damaged as error:
            return str(error)
    return ""
