"""What a graded class gets back: a page for every report, student and class, the gradebook, run.json."""

from __future__ import annotations

import csv
import hashlib
import io
import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path

import msgspec
import numpy as np

from grader import __version__
from grader.classroom.results import Results, cannot_be_written
from grader.errors import UsageError
from grader.files import write_whole
from grader.intake.register import Register
from grader.key import Key
from grader.render import classroom, html
from grader.render.classroom import ClassRun, Problem, Student
from grader.sandbox import Limits

RUN_SCHEMA = "dlgrade.run/1"
UNFINISHED = ".new-*"  # what `write_whole` calls a file until it is whole
LONGEST = 200  # characters of a path or a reason on the screen
SHOWN = 20  # problems listed on the screen; the class page has them all


@dataclass
class Circumstances:
    """How a class was graded."""

    title: str
    seed: int
    isolation: tuple[str, ...]
    layout: str
    started: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    prepared_s: float = 0.0
    total_s: float = 0.0


class _Run(msgspec.Struct, frozen=True):
    """What is read back of run.json."""

    seed: int
    finished: bool = False


class Pages:
    """The pages of single reports, written as these come in."""

    def __init__(self, out: Path, register: Register) -> None:
        self._out = out
        self._register = register

    def write(self, student: str, exercise: str, page: str) -> None:
        """Write a report's page."""
        _write(self._path(student, exercise), page)

    def complete(self, student: str, exercise: str, results: Results) -> None:
        """Write the page of a result if it is not there."""
        if not self._path(student, exercise).exists():
            self.write(student, exercise, html.page(results.report(student, exercise), back="index.html"))

    def _path(self, student: str, exercise: str) -> Path:
        return self._out / "reports" / self._register.folder(student) / f"{exercise}.html"


@dataclass(frozen=True)
class _Students:
    """All students with their marks, read afresh each time they are gone through."""

    register: Register
    results: Results

    def __iter__(self) -> Iterator[Student]:
        for name in self.register.students():
            found = self.results.of(name).values()
            notes = tuple(result.note for result in found if result.note)
            yield Student(name, tuple(result.mark for result in found), self.register.folder(name), notes)


@dataclass(frozen=True)
class _Problems:
    """What could not be graded, then what lay there and was nobody's work; read afresh each time."""

    register: Register
    results: Results

    def __iter__(self) -> Iterator[Problem]:
        # The page has those on which the grader failed from their marks.
        return chain(_nobodys_work(self.register), _problems(self.results.unread()), _ignored(self.register))


def sha256(data: bytes) -> str:
    """Return the digest by which a file is known again."""
    return hashlib.sha256(data).hexdigest()


def seed_of(out: Path) -> int | None:
    """Return the seed of the run in a folder; None where there is no run yet."""
    try:
        run = _run_in(out)
    except (OSError, msgspec.DecodeError) as error:
        path = out / "run.json"
        raise UsageError(f"{path} cannot be read, so its seed is unknown. Say --seed N or a new --out DIR.") from error
    return run.seed if run else None


def tidy(out: Path) -> None:
    """Remove what a killed run had half written. Nobody else writes here: the folder is locked."""
    try:
        finished = (run := _run_in(out)) is not None and run.finished
    except (OSError, msgspec.DecodeError):
        finished = False
    for pattern in (UNFINISHED,) if finished else (UNFINISHED, f"reports/*/{UNFINISHED}"):
        for path in out.glob(pattern):
            path.unlink(missing_ok=True)


def _run_in(out: Path) -> _Run | None:
    path = out / "run.json"
    return msgspec.json.decode(path.read_bytes(), type=_Run) if path.exists() else None


def write_run(out: Path, about: Circumstances, more: Mapping[str, object] | None = None) -> None:
    """Write run.json; without `more` it is that of a run that is not finished."""
    document = {
        "schema": RUN_SCHEMA,
        "seed": about.seed,
        "finished": more is not None,
        "started": about.started,
        "versions": {"dlgrade": __version__, "python": platform.python_version(), "numpy": np.__version__},
        "isolation": about.isolation,
        "limits": asdict(Limits()),
        **(more or {}),
    }
    text = msgspec.json.format(msgspec.json.encode(document), indent=2)
    _write(out / "run.json", [text, b"\n"], durable=True)


def write_class(out: Path, about: Circumstances, register: Register, results: Results, keys: Sequence[Key]) -> None:
    """Write the gradebook, the students' pages, the class's page and, last, run.json."""
    counts = _counts(register, results)
    run = ClassRun(
        title=about.title,
        exercises=tuple(classroom.Exercise(key.exercise, key.title, key.chapter, key.max_score) for key in keys),
        students=_Students(register, results),
        seed=about.seed,
        problems=_Problems(register, results),
        isolation=about.isolation,
        counts=counts,
        when=about.started,
    )
    _write(out / "gradebook.csv", _csv(classroom.gradebook(run)), durable=True)
    for student in run.students:
        _write(out / "reports" / student.folder / "index.html", classroom.student(run, student))
    _write(out / "index.html", (chunk.encode() for chunk in classroom.index(run)))
    durations = {"prepared_s": round(about.prepared_s, 3), "total_s": round(about.total_s, 3)}
    exercises = [key.exercise for key in keys]
    more = {"layout": about.layout, "exercises": exercises, "counts": counts, "durations": durations}
    write_run(out, about, more)


def _csv(rows: Iterable[list[str]]) -> Iterator[bytes]:
    for row in rows:
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerow(row)
        yield text.getvalue().encode()


def _write(path: Path, content: str | Iterable[bytes], *, durable: bool = False) -> None:
    try:
        write_whole(path, content, durable=durable)
    except OSError as error:
        raise cannot_be_written(path, error) from error


# --- what is said at the end -------------------------------------------------------------------------------


def everything_graded(register: Register, results: Results) -> bool:
    """Tell whether all that was handed in could be graded."""
    return _counts(register, results)["not graded"] == 0


def ending(out: Path, register: Register, results: Results, reused: int) -> Iterator[str]:
    """Yield what the teacher is told at the end."""
    counts = _counts(register, results)
    yield (
        f"Graded: {counts['graded']}, not handed in: {counts['not handed in']}, not graded: {counts['not graded']}"
        + (f"; {reused} of these unchanged since the last run." if reused else ".")
    )
    yield from _listed("Not graded", _not_graded(register, results), counts["not graded"])
    yield from _listed("Ignored", _ignored(register), counts["ignored"])
    yield f"Gradebook: {out / 'gradebook.csv'}   Pages: {out / 'index.html'}"


def _counts(register: Register, results: Results) -> dict[str, int]:
    found = results.counts()
    nobody = sum(1 for _ in _nobodys_work(register))
    return {
        "students": register.size,
        "files": register.files,
        **found,
        "not graded": found["not graded"] + nobody,
        "ignored": sum(1 for _ in _ignored(register)),
    }


def _not_graded(register: Register, results: Results) -> Iterator[Problem]:
    return chain(_nobodys_work(register), _problems(results.unread()), _problems(results.failures()))


def _problems(rows: Iterator[tuple[str, str]]) -> Iterator[Problem]:
    return (Problem(where, why.removeprefix(where).lstrip()) for where, why in rows)  # its name is said once


def _nobodys_work(register: Register) -> Iterator[Problem]:
    """What looks like work and has no place in the gradebook, so that no result tells of it."""
    return (Problem(o.path, o.reason) for o in register.oddities() if o.wanted and not (o.student and o.exercise))


def _ignored(register: Register) -> Iterator[Problem]:
    return (Problem(o.path, o.reason) for o in register.oddities() if not o.wanted)


def _listed(title: str, problems: Iterator[Problem], count: int) -> Iterator[str]:
    for problem in islice(problems, SHOWN):
        yield f"{title}: {clipped(problem.where)}: {clipped(problem.message)}"
    if count > SHOWN:
        yield f"{title}: {count - SHOWN} more, listed in index.html."


def clipped(words: str) -> str:
    """Return a stranger's words cut to what fits on the screen: the end of a long path tells most.

    >>> clipped("x" * 500)[:3], len(clipped("x" * 500))
    ('…xx', 200)
    """
    return words if len(words) <= LONGEST else "…" + words[1 - LONGEST :]
