"""The Keys of a run, compiled in lanes of their own: at once, and SymPy's memory goes with them."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from grader.classroom.lane import Compile, Compiled
from grader.classroom.lanes import Crew
from grader.course import Course, Entry
from grader.errors import GraderFault, UsageError
from grader.key import Key


@dataclass(frozen=True)
class Prepared:
    """A Key's file, and the Key without rivals and curves."""

    path: str
    key: Key


@contextmanager
def prepared(course: Course, entries: Sequence[Entry], seed: int, jobs: int) -> Iterator[dict[str, Prepared]]:
    """Yield the Keys by exercise, in the order of `entries`; they last as long as the context.

    Raises
    ------
    UsageError
        Where an exercise's record cannot be compiled; GraderFault where that is our fault.
    """
    spare = Path(tempfile.gettempdir()) / f"dlgrade-keys-{secrets.token_hex(8)}"  # made only where it is needed
    try:
        done = {compiled.stem: compiled for compiled in _compiled(course, entries, seed, jobs, spare)}
        yield {entry.id: _prepared(done[entry.stem]) for entry in entries}
    finally:
        shutil.rmtree(spare, ignore_errors=True)


def _compiled(course: Course, entries: Sequence[Entry], seed: int, jobs: int, spare: Path) -> Iterator[Compiled]:
    with closing(Crew(max(1, min(jobs, len(entries))), Compiled, _died)) as crew:
        for entry in entries:
            yield from crew.add(Compile(str(course.root), entry.stem, seed, str(spare)))
        yield from crew.rest()


def _prepared(compiled: Compiled) -> Prepared:
    if compiled.key is None:
        raise (UsageError if compiled.exit_code == UsageError.exit_code else GraderFault)(compiled.problem)
    return Prepared(compiled.path, compiled.key)


def _died(request: Compile) -> Compiled:
    problem = f"Compiling {request.stem} ended the process twice."
    return Compiled(request.stem, problem=problem, exit_code=GraderFault.exit_code)
