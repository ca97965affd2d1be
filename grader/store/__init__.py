"""A learner's history: every attempt with its report, every review, and which hints were shown.

One SQLite file, `.dlgrade/progress.db` beside `exercises/`. It may be deleted at any time; that loses the
history and nothing else. Where it cannot be written the history lives in memory for this one command.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec

from grader import database
from grader import report as reports
from grader.database import Warn
from grader.errors import GraderFault
from grader.report import Report, Verdict
from grader.store import kept
from grader.store.kept import NOT_STARTED, Attempt, Outline, Pass, Review, Seen, State

__all__ = ["NOT_STARTED", "Attempt", "Outline", "Pass", "Review", "Seen", "State", "Store", "open_store"]

T = TypeVar("T")

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
    """
    CREATE TABLE reviews (
        id INTEGER PRIMARY KEY, item TEXT NOT NULL, at TEXT NOT NULL, rating INTEGER NOT NULL,
        variant INTEGER NOT NULL, mistakes TEXT NOT NULL
    );
    """,
)


class Store:
    """An open history. Use it as a context manager; make one with `open_store`."""

    def __init__(self, connection: sqlite3.Connection, path: Path, warn: Warn, lost: str = "") -> None:
        self._connection = connection
        self._connection.text_factory = _text
        self._path = path
        self._warn = warn
        self._lost = lost  # why the history is in memory only, where it should not be

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    # --- attempts --------------------------------------------------------------------------------------

    def add_attempt(self, report: Report, sha256: str, *, once: bool = False) -> None:
        """Keep one report. Where that cannot be, warn in one line: the grading itself went well.

        `once`: not again where the last attempt was the same file with the same result, whoever kept that one.
        """
        row = (
            report.exercise, _now(), report.seed, report.verdict.value,
            report.score, report.max_score, report.duration_s, sha256, reports.to_json(report).decode(),
        )  # fmt: skip
        columns = "exercise, at, seed, verdict, score, max_score, duration, sha256, report"
        new = f"""
            INSERT INTO attempts ({columns}) SELECT ?1,?2,?3,?4,?5,?6,?7,?8,?9 WHERE NOT EXISTS (
                SELECT 1 FROM attempts WHERE id = (SELECT MAX(id) FROM attempts WHERE exercise = ?1)
                AND verdict = ?4 AND score = ?5 AND sha256 = ?8 AND ?10
            )
        """
        self._write("attempt", new, (*row, once))

    def attempts(self, exercise: str | None = None) -> list[Attempt]:
        """Return what is stored, the oldest first; of one exercise, or of all."""
        return self._attempts("WHERE exercise = ? ORDER BY id", exercise) if exercise else self._attempts("ORDER BY id")

    def last_attempt(self, exercise: str) -> Attempt | None:
        """Return the newest attempt at an exercise."""
        found = self._attempts("WHERE exercise = ? ORDER BY id DESC LIMIT 1", exercise)
        return found[0] if found else None

    def _attempts(self, which: str, *values: str) -> list[Attempt]:
        query = f"SELECT exercise, at, sha256, report FROM attempts {which}"
        return self._kept(kept.attempt, query, *values)

    def outlines(self) -> list[Outline]:
        """Return every attempt without the long parts of its report, the oldest first."""
        return self._outlines("SELECT id FROM attempts")

    def outlines_of(self, kind: Literal["ex", "quiz"], newest: int, exercise: str = "") -> list[Outline]:
        """Return the newest attempts at exercises that did not pass, or at quizzes; the oldest of them first.

        A file that was graded several times as it was counts once, when it was graded first.
        """
        unwanted = Verdict.ACCEPTED.value if kind == "ex" else ""
        query = """
            SELECT MIN(id) FROM attempts WHERE exercise GLOB ? AND verdict != ?
            GROUP BY exercise, seed, sha256 ORDER BY MIN(id) DESC LIMIT ?
        """
        return self._outlines(query, exercise or f"{kind}[0-9]*", unwanted, newest)

    def _outlines(self, which: str, *values: object) -> list[Outline]:
        query = f"SELECT exercise, at, seed, sha256, verdict, report FROM attempts WHERE id IN ({which}) ORDER BY id"
        return self._kept(kept.outline, query, *values)

    def states(self) -> Mapping[str, State]:
        """Return the state of every exercise that was attempted, by id; the others are NOT_STARTED."""
        facts = "MAX(CAST(score AS REAL)), COUNT(*), MAX(CAST(at AS TEXT))"  # whatever a disk made of them
        query = f"SELECT exercise, MAX(verdict = ?), {facts} FROM attempts GROUP BY exercise"
        rows = self._read(lambda db: db.execute(query, (Verdict.ACCEPTED.value,)).fetchall())
        return {e: State("done" if done else "attempted", *facts) for e, done, *facts in rows}

    def passes(self) -> list[Pass]:
        """Return the first pass of each exercise that has one, the oldest first."""
        query = """
            SELECT exercise, at, (
                SELECT COUNT(*) FROM attempts AS t WHERE t.exercise = a.exercise AND t.id <= a.id AND t.verdict != ?2
            ) FROM attempts AS a
            WHERE id IN (SELECT MIN(id) FROM attempts WHERE verdict = ?1 GROUP BY exercise) ORDER BY id
        """
        return self._kept(kept.passed, query, Verdict.ACCEPTED.value, Verdict.NOT_ATTEMPTED.value)

    # --- reviews ---------------------------------------------------------------------------------------

    def add_review(self, review: Review) -> None:
        """Keep one review, with the time it has now."""
        mistakes = msgspec.json.encode(review.mistakes).decode()
        row = (review.item, _now(), review.rating, review.variant, mistakes)
        self._write("review", "INSERT INTO reviews (item, at, rating, variant, mistakes) VALUES (?,?,?,?,?)", row)

    def reviews(self) -> list[Review]:
        """Return what is stored, the oldest first."""
        return self._kept(kept.review, "SELECT item, rating, variant, mistakes, at FROM reviews ORDER BY id")

    def newest(self) -> tuple[object, ...]:
        """Return what tells whether anything was added since it was asked last."""
        query = "SELECT * FROM (SELECT MAX(id), at, sha256 FROM attempts), (SELECT MAX(id), at, item FROM reviews)"
        row: tuple[object, ...] = self._read(lambda db: db.execute(query).fetchone())
        return row

    # --- hints -----------------------------------------------------------------------------------------

    def next_hint(self, exercise: str, count: int, *, number: int | None = None) -> int:
        """Return the place (from 0) of the next of `count` hints and remember that it was shown; `count` at the end.

        `number`: the hint (from 1) that was asked for; where it is not the next one, as when a form is sent twice, the
        place of the next is returned and nothing changes.
        """
        upsert = (
            "INSERT INTO hints VALUES (?1, MIN(1, ?2)) ON CONFLICT (exercise) DO UPDATE SET shown = MIN(shown + 1, ?2)"
        )

        def step(db: sqlite3.Connection) -> int:
            row = db.execute("SELECT shown FROM hints WHERE exercise = ?", (exercise,)).fetchone()
            place = min(int(row[0]), count) if row else 0
            if number in (None, place + 1):
                db.execute(upsert, (exercise, count))
            return place

        return self._read(step, writes=True)

    def hints_shown(self, exercise: str) -> int:
        """Return how many hints were shown so far."""
        row = self._read(lambda db: db.execute("SELECT shown FROM hints WHERE exercise = ?", (exercise,)).fetchone())
        return int(row[0]) if row else 0

    # --- how -------------------------------------------------------------------------------------------

    def _write(self, what: str, statement: str, row: tuple[object, ...]) -> None:
        try:
            self._run(lambda db: db.execute(statement, row), writes=True)
        except sqlite3.Error as error:
            self._warn(f"This {what} is not kept: {self._path} cannot be written ({error}).")
            return
        if self._lost:
            self._warn(f"This {what} is not kept: {self._path} cannot be written ({self._lost}).")

    def _kept(self, make: Callable[[tuple[Any, ...]], T], query: str, *values: object) -> list[T]:
        """Read rows, one at a time. Those that a disk has damaged are left out, and that is said in one line."""

        def read(db: sqlite3.Connection) -> tuple[list[T], int]:
            made, damaged = [], 0
            for row in db.execute(query, values):
                try:
                    made.append(make(row))
                except msgspec.MsgspecError:
                    damaged += 1
            return made, damaged

        made, damaged = self._read(read)
        if damaged:
            parts, was = ("1 part", "was") if damaged == 1 else (f"{damaged} parts", "were")
            self._warn(f"{parts} of the history {self._path} cannot be read and {was} left out; all else is there.")
        return made

    def _read(self, work: Callable[[sqlite3.Connection], T], *, writes: bool = False) -> T:
        try:
            return self._run(work, writes=writes)
        except sqlite3.Error as error:
            raise GraderFault(f"The history {self._path} cannot be read ({error}). Moving it away helps.") from error

    def _run(self, work: Callable[[sqlite3.Connection], T], *, writes: bool) -> T:
        """Do one piece of work in one transaction; a history that proves damaged is set aside first."""
        try:
            with database.transaction(self._connection, writes=writes):
                return work(self._connection)
        except sqlite3.DatabaseError as error:
            if self._lost or not database.is_damage(error):
                raise
            seen = database.identity(self._path)
            self._connection.close()
            database.set_aside(self._path, seen, self._warn)
            self._connection = database.connect(self._path, MIGRATIONS)
            self._connection.text_factory = _text
            with database.transaction(self._connection, writes=writes):
                return work(self._connection)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")  # damaged text is no reason to read nothing


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def open_store(folder: Path | None, warn: Warn) -> Store:
    """Open the history of a learner's folder, the one that holds exercises/.

    Without a folder, or where it cannot be written, the history is in memory: nothing is lost but the
    history itself. A damaged file is renamed, with a warning, and a new one begun.
    """
    path = (folder / ".dlgrade" if folder else Path(".dlgrade")) / "progress.db"
    if folder is None:
        return Store(database.in_memory(MIGRATIONS), path, warn)  # there is no place to keep it, and none was asked for
    try:
        path.parent.mkdir(exist_ok=True)
        seen = database.identity(path)
        try:
            return Store(database.connect(path, MIGRATIONS), path, warn)
        except sqlite3.DatabaseError as error:
            if not database.is_damage(error):
                raise
            database.set_aside(path, seen, warn)
            return Store(database.connect(path, MIGRATIONS), path, warn)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        copy = database.copied(path, MIGRATIONS)  # of a folder that can only be read
        if copy is None and os.path.lexists(path):
            warn(f"The history {path} cannot be read ({reason}): what is in it is not shown.")
        return Store(copy or database.in_memory(MIGRATIONS), path, warn, lost=reason)
