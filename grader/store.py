"""A learner's history: every attempt with its report, and which hints were shown.

One SQLite file, `.dlgrade/progress.db` beside `exercises/`. It may be deleted at any time; that loses the
history and nothing else. Where it cannot be written the history lives in memory for this one command.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, TypeVar

from grader import report as reports
from grader.errors import GraderFault
from grader.report import Report, Verdict

T = TypeVar("T")
Warn = Callable[[str], None]
BUSY_SECONDS = 20.0

# One entry a version; never change one, append the next. `user_version` counts how many have run.
MIGRATIONS = (
    """
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY, exercise TEXT NOT NULL, at TEXT NOT NULL, seed INTEGER NOT NULL,
        verdict TEXT NOT NULL, score REAL NOT NULL, max_score REAL NOT NULL, duration REAL NOT NULL,
        sha256 TEXT NOT NULL, report TEXT NOT NULL
    );
    CREATE INDEX attempts_by_exercise ON attempts (exercise, id);
    CREATE TABLE hints (exercise TEXT PRIMARY KEY, shown INTEGER NOT NULL);
    """,
)


@dataclass(frozen=True)
class Attempt:
    """One stored report."""

    exercise: str
    at: str  # UTC, ISO 8601
    sha256: str
    report: Report


@dataclass(frozen=True)
class State:
    """Where a learner stands with one exercise."""

    word: Literal["not started", "attempted", "done"]
    best: float = 0.0
    attempts: int = 0
    last: str = ""  # time of the last attempt, UTC, ISO 8601


NOT_STARTED = State("not started")


class Store:
    """An open history. Use it as a context manager; make one with `open_store`."""

    def __init__(self, connection: sqlite3.Connection, path: Path, warn: Warn, lost: str = "") -> None:
        self._connection = connection
        self._path = path
        self._warn = warn
        self._lost = lost  # why the history is in memory only, where it should not be

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def add_attempt(self, report: Report, sha256: str) -> None:
        """Keep one report. Where that cannot be, warn in one line: the grading itself went well."""
        row = (
            report.exercise, datetime.now(UTC).isoformat(timespec="milliseconds"), report.seed, report.verdict.value,
            report.score, report.max_score, report.duration_s, sha256, reports.to_json(report).decode(),
        )  # fmt: skip
        columns = "exercise, at, seed, verdict, score, max_score, duration, sha256, report"
        try:
            self._run(lambda db: db.execute(f"INSERT INTO attempts ({columns}) VALUES (?,?,?,?,?,?,?,?,?)", row))
        except sqlite3.Error as error:
            self._warn(f"This attempt is not kept: {self._path} cannot be written ({error}).")
            return
        if self._lost:
            self._warn(f"This attempt is not kept: {self._path} cannot be written ({self._lost}).")

    def attempts(self, exercise: str | None = None) -> list[Attempt]:
        """Return what is stored, the oldest first; of one exercise, or of all."""
        where, values = ("WHERE exercise = ?", (exercise,)) if exercise else ("", ())
        query = f"SELECT exercise, at, sha256, report FROM attempts {where} ORDER BY id"
        rows = self._read(lambda db: db.execute(query, values).fetchall())
        return [Attempt(e, at, sha256, reports.from_json(text)) for e, at, sha256, text in rows]

    def states(self) -> Mapping[str, State]:
        """Return the state of every exercise that was attempted, by id; the others are NOT_STARTED."""
        query = "SELECT exercise, MAX(verdict = ?), MAX(score), COUNT(*), MAX(at) FROM attempts GROUP BY exercise"
        rows = self._read(lambda db: db.execute(query, (Verdict.ACCEPTED.value,)).fetchall())
        return {e: State("done" if done else "attempted", *facts) for e, done, *facts in rows}

    def next_hint(self, exercise: str, count: int) -> int:
        """Return the place (from 0) of the next of `count` hints and remember that it was shown; `count` at the end."""
        upsert = (
            "INSERT INTO hints VALUES (?1, MIN(1, ?2)) ON CONFLICT (exercise) DO UPDATE SET shown = MIN(shown + 1, ?2)"
        )

        def step(db: sqlite3.Connection) -> int:
            row = db.execute("SELECT shown FROM hints WHERE exercise = ?", (exercise,)).fetchone()
            db.execute(upsert, (exercise, count))
            return min(int(row[0]), count) if row else 0

        return self._read(step)

    def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return self._run(work)
        except sqlite3.Error as error:
            raise GraderFault(f"The history {self._path} cannot be read ({error}). Moving it away helps.") from error

    def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do one piece of work in one transaction; a history that proves damaged is set aside first."""
        try:
            with _transaction(self._connection):
                return work(self._connection)
        except sqlite3.DatabaseError as error:
            if self._lost or not _is_damage(error):
                raise
            seen = _identity(self._path)
            self._connection.close()
            _set_aside(self._path, seen, self._warn)
            self._connection = _connect(self._path)
            with _transaction(self._connection):
                return work(self._connection)


def open_store(folder: Path | None, warn: Warn) -> Store:
    """Open the history of a learner's folder, the one that holds exercises/.

    Without a folder, or where it cannot be written, the history is in memory: nothing is lost but the
    history itself. A damaged file is renamed, with a warning, and a new one begun.
    """
    path = (folder / ".dlgrade" if folder else Path(".dlgrade")) / "progress.db"
    if folder is None:
        return Store(_in_memory(), path, warn)  # there is no place to keep it, and none was asked for
    try:
        path.parent.mkdir(exist_ok=True)
        seen = _identity(path)
        try:
            return Store(_connect(path), path, warn)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            _set_aside(path, seen, warn)
            return Store(_connect(path), path, warn)
    except (OSError, sqlite3.Error) as error:
        return Store(_in_memory(copy_of=path), path, warn, lost=getattr(error, "strerror", None) or str(error))


def _connect(path: Path) -> sqlite3.Connection:
    # autocommit: transactions are begun by hand, as IMMEDIATE, so that a writer waits instead of failing half-way
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        _use_wal(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        _migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    # SQLite does not wait when two processes change the journal at once, so we do. A file system without
    # shared memory keeps its rollback journal, which is as safe.
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)


def _migrate(connection: sqlite3.Connection) -> None:
    if _version(connection) == len(MIGRATIONS):
        return
    with _transaction(connection):
        version = _version(connection)  # again: another process may have been first
        if version > len(MIGRATIONS):
            raise sqlite3.NotSupportedError("written by a newer dlgrade")
        for script in MIGRATIONS[version:]:
            for statement in script.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _in_memory(copy_of: Path | None = None) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    if copy_of is not None and copy_of.is_file():
        # A folder that can only be read still shows what was done in it. `immutable`: no -shm file is needed.
        # What cannot be copied either is a history we do without; the warning comes with the attempt.
        with contextlib.suppress(sqlite3.Error):
            source = sqlite3.connect(f"{copy_of.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
            with contextlib.closing(source):
                if _version(source) == len(MIGRATIONS):
                    source.backup(connection)
    _migrate(connection)
    return connection


# --- damage --------------------------------------------------------------------------------------------


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        facts = path.stat()
    except FileNotFoundError:
        return None
    return (facts.st_dev, facts.st_ino)


def _set_aside(path: Path, seen: tuple[int, int] | None, warn: Warn) -> None:
    if seen is None or _identity(path) != seen:
        return  # another command was first and has begun a new one
    aside = path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}-{os.getpid()}")
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):  # the two companions are not always there
            os.replace(f"{path}{ending}", f"{aside}{ending}")
    warn(f"The history in {path} was damaged. It is now {aside.name}, and a new one has begun.")
