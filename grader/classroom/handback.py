"""What a graded class gets back: a page for every report, student and class, the gradebook, run.json."""

from __future__ import annotations

import csv
import io
import platform
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec
import numpy as np

from grader import __version__
from grader.classroom.collect import Class
from grader.files import folder_names, write_whole
from grader.key import Key
from grader.render import classroom, html
from grader.render.classroom import ClassRun, Mark, Problem, Student
from grader.report import Report

RUN_SCHEMA = "dlgrade.run/1"
SHOWN = 20  # problems listed on the screen; the class page has them all

How = Literal["graded", "reused", "missing", "unread"]  # missing: nothing handed in · unread: a file nobody can read


@dataclass
class Outcome:
    """What a run has come to so far. Of each report only its mark is kept: a class of any size fits."""

    title: str
    seed: int
    isolation: tuple[str, ...]
    started: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    marks: dict[str, list[Mark]] = field(default_factory=lambda: defaultdict(list))
    notes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    problems: list[Problem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    prepared_s: float = 0.0
    total_s: float = 0.0

    def add(self, student: str, report: Report, how: How) -> None:
        """Count one report."""
        self.counts[how] += 1
        self.marks[student].append(classroom.mark(report))
        self.notes[student] += [f"{report.exercise}: {a.message}" for a in report.advice if a.id == "other-file"]


class Pages:
    """The pages of single reports, written as these come in."""

    def __init__(self, out: Path, students: Sequence[str]) -> None:
        self._out = out
        self.folders = folder_names(students)

    def write(self, student: str, report: Report) -> None:
        """Write a report's page."""
        write_whole(self._path(student, report.exercise), html.page(report, back="index.html"))

    def complete(self, student: str, report: Report) -> None:
        """Write a report's page if it is not there."""
        if not self._path(student, report.exercise).exists():
            self.write(student, report)

    def _path(self, student: str, exercise: str) -> Path:
        return self._out / "reports" / self.folders[student] / f"{exercise}.html"


def write_run(out: Path, outcome: Outcome, more: Mapping[str, object] | None = None) -> None:
    """Write run.json; without `more` it is that of a run that is not finished."""
    document = {
        "schema": RUN_SCHEMA,
        "seed": outcome.seed,
        "finished": more is not None,
        "started": outcome.started,
        "versions": {"dlgrade": __version__, "python": platform.python_version(), "numpy": np.__version__},
        "isolation": outcome.isolation,
        **(more or {}),
    }
    write_whole(out / "run.json", [msgspec.json.format(msgspec.json.encode(document), indent=2), b"\n"], durable=True)


def write_class(out: Path, outcome: Outcome, found: Class, keys: Sequence[Key], pages: Pages) -> None:
    """Write the gradebook, the students' pages, the class's page and, last, run.json."""
    students = tuple(
        Student(name, tuple(outcome.marks[name]), pages.folders[name], tuple(outcome.notes[name]))
        for name in found.students
    )
    counts = _counts(outcome, found)
    run = ClassRun(
        title=outcome.title,
        exercises=tuple(classroom.Exercise(key.exercise, key.title, key.chapter, key.max_score) for key in keys),
        students=students,
        seed=outcome.seed,
        problems=(*outcome.problems, *_ignored(outcome, found)),
        isolation=outcome.isolation,
        counts=counts,
        when=outcome.started,
    )
    table = io.StringIO()
    csv.writer(table, lineterminator="\n").writerows(classroom.gradebook(run))
    write_whole(out / "gradebook.csv", table.getvalue(), durable=True)
    for student in students:
        write_whole(out / "reports" / pages.folders[student.name] / "index.html", classroom.student(run, student))
    write_whole(out / "index.html", classroom.index(run))
    durations = {"prepared_s": round(outcome.prepared_s, 3), "total_s": round(outcome.total_s, 3)}
    exercises = [key.exercise for key in keys]
    more = {"layout": found.layout, "exercises": exercises, "counts": counts, "durations": durations}
    write_run(out, outcome, more)


def ending(out: Path, outcome: Outcome, found: Class) -> Iterator[str]:
    """Yield what the teacher is told at the end."""
    counts = outcome.counts
    yield (
        f"Graded: {counts['graded']}, unchanged since the last run: {counts['reused']}, "
        f"not handed in: {counts['missing']}, not graded: {len(outcome.problems)}."
    )
    yield from _listed("Not graded", outcome.problems)
    yield from _listed("Ignored", _ignored(outcome, found))
    yield f"Gradebook: {out / 'gradebook.csv'}   Pages: {out / 'index.html'}"


def _counts(outcome: Outcome, found: Class) -> dict[str, int]:
    counts = outcome.counts
    return {
        "students": len(found.students),
        "files": len(found.work),
        "graded": counts["graded"],
        "reused": counts["reused"],
        "not handed in": counts["missing"],
        "not graded": len(outcome.problems),
        "ignored": len(_ignored(outcome, found)),
    }


def _ignored(outcome: Outcome, found: Class) -> list[Problem]:
    """Return what lay there and was nobody's work."""
    named = {problem.where for problem in outcome.problems}
    return [Problem(oddity.path, oddity.reason) for oddity in found.oddities if oddity.path not in named]


def _listed(title: str, problems: Sequence[Problem]) -> Iterator[str]:
    for problem in problems[:SHOWN]:
        yield f"{title}: {problem.where}: {problem.message}"
    if len(problems) > SHOWN:
        yield f"{title}: {len(problems) - SHOWN} more, listed in index.html."
