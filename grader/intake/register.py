"""Who is in the class and what each handed in: rows in a temporary database, so that a class of any size fits.

The database is private and unnamed: SQLite keeps it in memory as long as it is small, on disk after that, and it is
gone when the run ends, however it ends. What must outlive the run is in results.jsonl.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import TracebackType

from grader.files import clean, folded, folder_name
from grader.intake.tree import Tree

_TABLES = """
CREATE TABLE student (name TEXT PRIMARY KEY, raw BLOB UNIQUE, clean TEXT, folded TEXT) WITHOUT ROWID;
CREATE INDEX student_folded ON student (folded);
CREATE INDEX student_clean ON student (clean);
CREATE TABLE file (student TEXT, exercise TEXT, path BLOB, shown TEXT, modified INTEGER);
CREATE INDEX file_of ON file (student, exercise, modified DESC, shown DESC);
CREATE TABLE oddity (path TEXT, reason TEXT, wanted INTEGER, student TEXT, exercise TEXT);
"""


@dataclass(frozen=True)
class Work:
    """One student's files for one exercise: the newest is graded."""

    student: str
    exercise: str
    path: Path
    shown: str  # the path inside SUBMISSIONS, as text that is safe to store
    others: tuple[str, ...] = ()  # older files for the same exercise, as text


@dataclass(frozen=True)
class Oddity:
    """Something handed in that is not graded, and why. `wanted` where it looks like work on an exercise."""

    path: str
    reason: str
    wanted: bool
    student: str = ""
    exercise: str = ""


class Register:
    """The rows of one run, for one thread."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None)  # a private database that SQLite removes itself
        self._db.executescript(_TABLES)
        self.tree = Tree(self._db)  # what is looked at, until `collect` is done

    def __enter__(self) -> Register:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._db.close()

    # --- what was handed in: written by `collect` ---------------------------------------------------------

    def add_student(self, raw: str) -> str:
        """Enrol whoever is called `raw` on disk, once, and return the name to show; no two people share one."""
        key = os.fsencode(raw)
        if found := self._db.execute("SELECT name FROM student WHERE raw = ?", (key,)).fetchone():
            return str(found[0])
        name = shown = clean(raw)
        number = self._count("SELECT count(*) FROM student WHERE clean = ?", shown)
        while self._db.execute("SELECT 1 FROM student WHERE name = ?", (name,)).fetchone():
            number += 1
            name = f"{shown} ({number})"
        self._db.execute("INSERT INTO student VALUES (?, ?, ?, ?)", (name, key, shown, folded(name)))
        return name

    def add_file(self, student: str, exercise: str, path: Path, shown: str, modified_ns: int) -> None:
        """Note a file that can be graded. Of several for one exercise, `work` returns the newest."""
        row = (student, exercise, os.fsencode(path), shown, modified_ns)
        self._db.execute("INSERT INTO file VALUES (?, ?, ?, ?, ?)", row)

    def add_oddity(self, oddity: Oddity) -> None:
        """Note something that is not graded."""
        row = (oddity.path, oddity.reason, oddity.wanted, oddity.student, oddity.exercise)
        self._db.execute("INSERT INTO oddity VALUES (?, ?, ?, ?, ?)", row)

    # --- what was handed in: read by the run --------------------------------------------------------------

    def students(self) -> Iterator[str]:
        """Yield all names, sorted."""
        return (str(name) for (name,) in self._db.execute("SELECT name FROM student ORDER BY name"))

    def forget(self, student: str) -> None:
        """Leave a student out, with all that they handed in."""
        self._db.execute("DELETE FROM student WHERE name = ?", (student,))
        for table in ("file", "oddity"):
            self._db.execute(f"DELETE FROM {table} WHERE student = ?", (student,))

    def knows(self, student: str) -> bool:
        """Tell whether a name is that of a student."""
        return self._count("SELECT count(*) FROM student WHERE name = ?", student) == 1

    def folder(self, student: str) -> str:
        """Return the name of a student's folder under reports/: theirs alone, also where case does not count."""
        alone = self._count("SELECT count(*) FROM student WHERE folded = ?", folded(student)) == 1
        return folder_name(student, alone=alone)

    def work(self, student: str) -> dict[str, Work]:
        """Return a student's work by exercise."""
        rows = self._db.execute(
            "SELECT exercise, path, shown FROM file WHERE student = ? ORDER BY exercise, modified DESC, shown DESC",
            (student,),
        )
        found = {}
        for exercise, files in groupby(rows, key=lambda row: str(row[0])):
            (_, path, shown), *older = files
            others = tuple(str(row[2]) for row in older)
            found[exercise] = Work(student, exercise, Path(os.fsdecode(path)), str(shown), others)
        return found

    def oddities(self, student: str | None = None) -> Iterator[Oddity]:
        """Yield what is not graded, by path: of one student, or all of it."""
        where, values = ("WHERE student = ?", (student,)) if student is not None else ("", ())
        rows = self._db.execute(f"SELECT * FROM oddity {where} ORDER BY path, reason", values)
        return (Oddity(path, reason, bool(wanted), whose, exercise) for path, reason, wanted, whose, exercise in rows)

    def handed_in(self) -> set[str]:
        """Return the exercises that somebody handed something in for."""
        return {str(exercise) for (exercise,) in self._db.execute("SELECT DISTINCT exercise FROM file")}

    @property
    def size(self) -> int:
        """How many students there are."""
        return self._count("SELECT count(*) FROM student")

    @property
    def files(self) -> int:
        """How many pieces of work there are: of several files for one exercise, one counts."""
        return self._count("SELECT count(*) FROM (SELECT DISTINCT student, exercise FROM file)")

    def _count(self, query: str, *values: str) -> int:
        return int(self._db.execute(query, values).fetchone()[0])
