"""results.jsonl: one report a line, each whole or absent after any crash, reused by the next run.

A line is the public report with "student" added, and what says whether it still holds: "sha256" of the
submission, "key" (the digest of the Key) and "grader" (our version).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

import msgspec

from grader.errors import GraderFault, UsageError
from grader.files import write_whole
from grader.report import Report, Verdict, from_json, to_json


class Basis(msgspec.Struct, frozen=True):
    """What a result rests on. Equal bases, equal results."""

    sha256: str  # of the submission; "" where nothing was handed in
    key: str
    seed: int
    grader: str
    file: str = ""
    others: tuple[str, ...] = ()  # older files for the same exercise, named in the report


class _Head(msgspec.Struct, frozen=True):
    """The fields of a line that say whose it is and what it rests on."""

    student: str
    exercise: str
    verdict: Verdict
    seed: int
    file: str
    sha256: str
    key: str
    grader: str
    others: tuple[str, ...] = ()


class _Place(msgspec.Struct, frozen=True):
    """Where a line stands in the file, and its basis."""

    offset: int
    length: int
    basis: Basis
    verdict: Verdict


class Results:
    """An open results.jsonl, for one thread. Reports stay on disk: a class of any size fits."""

    def __init__(self, path: Path, *, fresh: bool = False) -> None:
        self._path = path
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | (os.O_TRUNC if fresh else 0) | getattr(os, "O_BINARY", 0)
        try:
            self._handle = os.open(path, flags, 0o666)
        except OSError as error:
            raise UsageError(f"{path} cannot be written: {error.strerror}. Choose another --out folder.") from error
        self._places: dict[tuple[str, str], _Place] = {}
        try:
            _lock(self._handle, path)
            self._read()
        except BaseException:
            os.close(self._handle)
            raise

    def __enter__(self) -> Results:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.close(self._handle)

    def _read(self) -> None:
        """Learn where each line is; cut off a last line that a crash has torn, pass over what is not a line."""
        self._size = 0
        with os.fdopen(os.dup(self._handle), "rb") as stream:
            stream.seek(0)
            for line in stream:
                if not line.endswith(b"\n"):
                    os.ftruncate(self._handle, self._size)
                    return
                self._note(line)

    def _note(self, line: bytes) -> None:
        with contextlib.suppress(msgspec.DecodeError):  # what is not ours is graded again and dropped at the end
            head = msgspec.json.decode(line, type=_Head)
            basis = Basis(head.sha256, head.key, head.seed, head.grader, head.file, head.others)
            self._places[head.student, head.exercise] = _Place(self._size, len(line), basis, head.verdict)
        self._size += len(line)

    def holds(self, student: str, exercise: str, basis: Basis) -> bool:
        """Tell whether there is a result with this basis. A fault of ours is no result: it is tried again."""
        place = self._places.get((student, exercise))
        return place is not None and place.basis == basis and place.verdict is not Verdict.INTERNAL_ERROR

    def report(self, student: str, exercise: str) -> Report:
        """Return a result that the file holds."""
        try:
            return from_json(self._line(student, exercise))
        except msgspec.DecodeError as error:
            raise GraderFault(f"{self._path} was damaged by hand. Grade again with --fresh.") from error

    def _line(self, student: str, exercise: str) -> bytes:
        place = self._places[student, exercise]
        os.lseek(self._handle, place.offset, os.SEEK_SET)  # appending does not mind where reading is
        return os.read(self._handle, place.length)

    def append(self, student: str, report: Report, basis: Basis) -> None:
        """Add a line and wait until the disk has it."""
        line = _encode(student, report, basis)
        try:
            written = os.write(self._handle, line)
            os.fsync(self._handle)
        except OSError as error:
            raise GraderFault(f"{self._path} cannot be written: {error.strerror}. The run can be continued.") from error
        if written < len(line):  # the torn line is cut off by the next run
            raise GraderFault(f"{self._path} cannot be written: the disk is full. The run can be continued.")
        self._note(line)

    def finish(self, wanted: Iterable[tuple[str, str]]) -> None:
        """Leave the lines of this run only, sorted: the same file whatever the order of finishing was."""
        write_whole(self._path, (self._line(*place) for place in sorted(wanted)), durable=True)


def _encode(student: str, report: Report, basis: Basis) -> bytes:
    document = msgspec.json.decode(to_json(report))
    extra = {"sha256": basis.sha256, "key": basis.key, "grader": basis.grader, "others": basis.others}
    return msgspec.json.encode({"schema": document.pop("schema"), "student": student, **document, **extra}) + b"\n"


def _lock(handle: int, path: Path) -> None:
    """Keep a second run out of the same folder. Where the system has no such lock, the teacher keeps it out."""
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise UsageError(f"Another run is writing {path}. Wait for it, or choose another --out folder.") from None
