"""Which files were just saved? Told from one look after another: nothing is asked of the system but `os.stat`.

A look is cheap and stupid; `step` compares it with what was known and takes the time as a number, so that nothing here
waits. Editors replace a file by renaming another, empty it before they fill it, or take it away for a moment; clocks of
file systems may tick every two seconds. Therefore a change counts once it has lasted, and the content of a file that
changed a moment ago is looked at too.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

BUSY, IDLE = 0.1, 0.2  # seconds between two looks: while something happens, and after a while without
IDLE_AFTER = 120.0
SLOWEST = 0.4  # seconds between two looks where each takes long, as on a network mount
SETTLED, EMPTY, GONE = 0.03, 0.3, 1.0  # seconds that a change must last: any, to no content, to no file
COARSE = 2.5  # seconds in which a second save may leave the time as it is: the clock of FAT ticks every two
LARGEST = 512 * 1024  # bytes that are read of a file; more is no exercise


@dataclass(frozen=True)
class Stamp:
    """What one look says of a file."""

    size: int
    time: int  # of the last change, nanoseconds
    digest: bytes  # of the content; b"" where it cannot be read
    facts: tuple[int, ...] = ()  # inode and the like: where they change the content is read again, which decides

    @property
    def content(self) -> tuple[int, int, bytes]:
        """What a save changes."""
        return (self.size, self.time, self.digest)


@dataclass(frozen=True)
class File:
    """What is known of a file. `None` stands for: it is not there."""

    now: Stamp | None
    since: float  # when it was first seen as it is now
    told: Stamp | None  # as it was when it was last told of

    @property
    def patience(self) -> float:
        """How many seconds this state must last before it is told of."""
        if self.now is None:
            return GONE
        return SETTLED if self.now.size else EMPTY

    @property
    def changed(self) -> bool:
        """Whether there is something to tell."""
        return (self.now and self.now.content) != (self.told and self.told.content)


Known = Mapping[str, File]


def look(folder: Path, wanted: Callable[[str], bool], known: Known, now: float) -> dict[str, Stamp]:
    """Return the files of a folder that are wanted, by name; raises OSError where there is no such folder."""
    return {name: seen for name in os.listdir(folder) if wanted(name) and (seen := _stamp(folder, name, known, now))}


def _stamp(folder: Path, name: str, known: Known, now: float) -> Stamp | None:
    path = folder / name
    try:
        facts = os.stat(path)
    except OSError:  # renamed since the folder was listed, or a link that leads nowhere
        return None
    about = (facts.st_size, facts.st_mtime_ns, facts.st_mode, facts.st_ino, facts.st_ctime_ns)
    before = known.get(name)
    if before and before.now and before.now.facts == about and now - before.since > COARSE:
        return before.now
    return Stamp(facts.st_size, facts.st_mtime_ns, _digest(path, facts.st_mode), about)


def _digest(path: Path, mode: int) -> bytes:
    if not stat.S_ISREG(mode):  # opening a FIFO would wait for ever
        return b""
    try:
        with open(path, "rb") as stream:
            return hashlib.blake2b(stream.read(LARGEST), digest_size=16).digest()
    except OSError:
        return b""


def first(seen: Mapping[str, Stamp], now: float) -> dict[str, File]:
    """Begin: all that is there is known already."""
    return {name: File(stamp, now, stamp) for name, stamp in seen.items()}


def step(known: Known, seen: Mapping[str, Stamp], now: float) -> tuple[dict[str, File], list[str]]:
    """Return what is known after a look, and the files that were saved or taken away, the newest last."""
    after: dict[str, File] = {}
    told = []
    for name in [*known, *(name for name in seen if name not in known)]:
        file, stamp = known.get(name, File(None, now, None)), seen.get(name)
        if (file.now and file.now.content) != (stamp and stamp.content):
            file = replace(file, since=now)
        file = replace(file, now=stamp)
        if file.changed and now - file.since >= file.patience:
            told.append(name)
            file = replace(file, told=stamp)
        if file.now or file.told:
            after[name] = file
    return after, sorted(told, key=lambda name: (seen[name].time if name in seen else 0, name))


def unsettled(known: Known) -> bool:
    """Tell whether somebody is saving just now."""
    return any(file.changed and file.now for file in known.values())


def pause(known: Known, now: float, took: float) -> float:
    """Return how many seconds to wait before the next look, where the last one took so many."""
    if unsettled(known):
        return SETTLED
    latest = max((file.since for file in known.values()), default=now)
    return min(max(BUSY if now - latest < IDLE_AFTER else IDLE, 4 * took), SLOWEST)
