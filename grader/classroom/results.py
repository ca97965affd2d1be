"""results.jsonl: one report a line, each whole or absent after any crash, reused by the next run.

A line is the public report with "student" added, and what says whether it still holds: "sha256" of the submission,
"key" (the digest of the Key) and "grader" (our version). Where each line stands, and its mark, is kept in a temporary
database: the reports of a class of any size stay on disk.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import msgspec

from grader.errors import GraderFault, UsageError
from grader.files import write_whole
from grader.render.classroom import Mark
from grader.report import Advice, Diagnosis, Report, Verdict, from_json, to_json

MAX_LINE = 64 * 2**20  # what is longer is no line of ours, and need not fit in memory
SECONDS_BETWEEN_SYNCS = 1.0  # a power cut loses at most what came since; a killed process loses nothing
_TABLE = """
PRAGMA journal_mode = OFF;
CREATE TABLE line (
    student TEXT, exercise TEXT, offset INTEGER, length INTEGER, basis BLOB, verdict TEXT, score REAL, max_score REAL,
    diagnoses BLOB, note TEXT, problem TEXT, kind TEXT, PRIMARY KEY (student, exercise)
) WITHOUT ROWID;
"""


class Basis(msgspec.Struct, frozen=True):
    """What a result rests on. Equal bases, equal results."""

    sha256: str  # of the submission; "" where nothing was handed in
    key: str
    seed: int
    grader: str
    file: str = ""
    others: tuple[str, ...] = ()  # older files for the same exercise, named in the report


@dataclass(frozen=True)
class Result:
    """A line's mark, and what it rests on."""

    basis: Basis
    mark: Mark
    note: str = ""  # which of several files was graded
    problem: str = ""  # why what was handed in could not be graded


class _Check(msgspec.Struct, frozen=True):
    diagnoses: tuple[Diagnosis, ...] = ()


class _Line(msgspec.Struct, frozen=True):
    """The fields of a line that are looked at without reading the report whole."""

    student: str
    exercise: str
    verdict: Verdict
    score: float
    max_score: float
    seed: int
    file: str
    sha256: str
    key: str
    grader: str
    checks: tuple[_Check, ...]
    others: tuple[str, ...] = ()
    advice: tuple[Advice, ...] = ()
    problem: str = ""

    @property
    def kind(self) -> str:
        """What became of this piece of work, in the words of run.json."""
        if self.problem or self.verdict is Verdict.INTERNAL_ERROR:
            return "not graded"
        return "graded" if self.file else "not handed in"


_read_line = msgspec.json.Decoder(_Line).decode
_read_basis = msgspec.msgpack.Decoder(Basis).decode
_read_diagnoses = msgspec.msgpack.Decoder(tuple[Diagnosis, ...]).decode


def line(student: str, report: Report, basis: Basis, problem: str = "") -> bytes:
    """Return a report as a line of the file; `problem` says why the work could not be graded, if it could not."""
    document = msgspec.json.decode(to_json(report))
    extra: dict[str, object] = {"sha256": basis.sha256, "key": basis.key, "grader": basis.grader}
    extra |= {"others": basis.others} | ({"problem": problem} if problem else {})
    return msgspec.json.encode({"schema": document.pop("schema"), "student": student, **document, **extra}) + b"\n"


class Results:
    """An open results.jsonl, for one thread.

    Parameters
    ----------
    fresh : forget what an earlier run left
    only_look : write nothing
    """

    def __init__(self, path: Path, *, fresh: bool = False, only_look: bool = False) -> None:
        self._path = path
        flags = os.O_RDONLY if only_look else os.O_RDWR | os.O_CREAT | os.O_APPEND | (os.O_TRUNC if fresh else 0)
        try:
            self._handle = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o666)
        except OSError as error:
            raise UsageError(f"{path} cannot be opened: {error.strerror}. Choose another --out folder.") from error
        self._synced = time.monotonic()
        self._rows = sqlite3.connect("", isolation_level=None)  # a private database that SQLite removes itself
        self._rows.executescript(_TABLE)
        self._rows.execute("BEGIN")
        try:
            self._read(cut=not only_look)
        except BaseException:
            self._close()
            raise

    def __enter__(self) -> Results:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._close()

    def _close(self) -> None:
        self._rows.close()
        os.close(self._handle)

    def _read(self, *, cut: bool) -> None:
        """Learn where each line is; cut off a last line that a crash has torn, pass over what is not a line."""
        self._size = whole = 0
        with os.fdopen(os.dup(self._handle), "rb") as stream:
            stream.seek(0)
            while text := stream.readline(MAX_LINE):
                self._note(text)
                if text.endswith(b"\n"):
                    whole = self._size
        if cut and whole < self._size:
            os.ftruncate(self._handle, whole)
        self._size = whole

    def _note(self, text: bytes) -> None:
        offset = self._size
        self._size += len(text)
        if not text.endswith(b"\n"):
            return
        try:
            found = _read_line(text)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return  # not ours: it is graded again, and dropped at the end
        basis = Basis(found.sha256, found.key, found.seed, found.grader, found.file, found.others)
        diagnoses = {d.id: d for check in found.checks for d in check.diagnoses}
        note = next((f"{found.exercise}: {a.message}" for a in found.advice if a.id == "other-file"), "")
        row = (found.student, found.exercise, offset, len(text), msgspec.msgpack.encode(basis), found.verdict,
               found.score, found.max_score, msgspec.msgpack.encode(tuple(diagnoses.values())), note, found.problem,
               found.kind)  # fmt: skip
        self._rows.execute(f"INSERT OR REPLACE INTO line VALUES ({', '.join('?' * len(row))})", row)

    def of(self, student: str) -> dict[str, Result]:
        """Return a student's results by exercise."""
        return {
            exercise: Result(_read_basis(basis), _mark(exercise, *mark), note, problem)
            for exercise, basis, note, problem, *mark in self._rows.execute(
                "SELECT exercise, basis, note, problem, verdict, score, max_score, diagnoses, problem "
                "FROM line WHERE student = ? ORDER BY exercise",
                (student,),
            )
        }

    def counts(self) -> dict[str, int]:
        """Return how many are "graded", "not handed in" and "not graded"."""
        found = dict(self._rows.execute("SELECT kind, count(*) FROM line GROUP BY kind").fetchall())
        return {kind: int(found.get(kind, 0)) for kind in ("graded", "not handed in", "not graded")}

    def unread(self) -> Iterator[tuple[str, str]]:
        """Yield the file and the reason of all that was handed in and could not be read."""
        return self._problems("verdict != 'INTERNAL_ERROR'")

    def failures(self) -> Iterator[tuple[str, str]]:
        """Yield the file and the reason of all on which the grader failed."""
        return self._problems("verdict = 'INTERNAL_ERROR'")

    def _problems(self, which: str) -> Iterator[tuple[str, str]]:
        query = f"SELECT basis, problem FROM line WHERE problem != '' AND {which} ORDER BY student, exercise"
        return ((_read_basis(basis).file, str(problem)) for basis, problem in self._rows.execute(query))

    def students(self) -> Iterator[str]:
        """Yield the names of all who have a result, sorted."""
        return (str(name) for (name,) in self._rows.execute("SELECT DISTINCT student FROM line ORDER BY student"))

    def exercises(self) -> set[str]:
        """Return the exercises that anybody has a result for."""
        return {str(name) for (name,) in self._rows.execute("SELECT DISTINCT exercise FROM line")}

    def report(self, student: str, exercise: str) -> Report:
        """Return a result that the file holds."""
        place = self._rows.execute(
            "SELECT offset, length FROM line WHERE student = ? AND exercise = ?", (student, exercise)
        ).fetchone()
        try:
            return from_json(self._text(*place))
        except msgspec.DecodeError as error:
            raise GraderFault(f"{self._path} was damaged by hand. Grade again with --fresh.") from error

    def _text(self, offset: int, length: int) -> bytes:
        os.lseek(self._handle, offset, os.SEEK_SET)  # appending does not mind where reading is
        return os.read(self._handle, length)

    def append(self, text: bytes) -> None:
        """Add a `line`. The disk has it within a second or so."""
        try:
            written = os.write(self._handle, text)
            if written < len(text):  # the torn line is cut off by the next run
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            if time.monotonic() - self._synced > SECONDS_BETWEEN_SYNCS:
                os.fsync(self._handle)
                self._synced = time.monotonic()
        except OSError as error:
            raise cannot_be_written(self._path, error) from error
        self._note(text)

    def finish(self) -> None:
        """Leave one line a student and exercise, sorted: the same file whatever the order of finishing was."""
        places = self._rows.execute("SELECT offset, length FROM line ORDER BY student, exercise")
        try:
            write_whole(self._path, (self._text(*place) for place in places), durable=True)
        except OSError as error:
            raise cannot_be_written(self._path, error) from error


def cannot_be_written(path: Path, error: OSError) -> GraderFault:
    """Return what is said where a file of a run cannot be written."""
    remedy = "Make room" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "Mend that"
    return GraderFault(
        f"{path} cannot be written: {error.strerror}. {remedy}, then run the same command again: nothing is lost."
    )


def _mark(exercise: str, verdict: str, score: float, max_score: float, diagnoses: bytes, why: str) -> Mark:
    return Mark(exercise, Verdict(verdict), score, max_score, _read_diagnoses(diagnoses), why)
