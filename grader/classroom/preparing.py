"""The Keys of a run: from the cache, else compiled in lanes of their own, and SymPy's memory goes with them."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from grader import key as keys
from grader.classroom.lane import Compile, Compiled, slim
from grader.classroom.lanes import Crew
from grader.course import Course, Entry
from grader.errors import GraderFault, UsageError
from grader.grade import digest
from grader.key import Key


@dataclass(frozen=True)
class Prepared:
    """A Key's file, and the Key without rivals and pictures."""

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
        made = {entry.id: found for entry in entries if (found := _cached(entry, seed))}
        missing = {entry.stem: entry.id for entry in entries if entry.id not in made}
        for compiled in _compiled(course, list(missing), seed, jobs, str(spare)):
            made[missing[compiled.stem]] = _prepared(compiled)
        yield {entry.id: made[entry.id] for entry in entries}
    finally:
        shutil.rmtree(spare, ignore_errors=True)


def _cached(entry: Entry, seed: int) -> Prepared | None:
    path = keys.cache_path(entry.stem, seed, digest(entry, seed))
    key = keys.load(path)
    return Prepared(str(path), slim(key)) if key else None


def _compiled(course: Course, stems: Sequence[str], seed: int, jobs: int, spare: str) -> Iterator[Compiled]:
    if not stems:
        return
    with closing(Crew(min(jobs, len(stems)), Compiled, _died)) as crew:
        for stem in stems:
            yield from crew.add(Compile(str(course.root), stem, seed, spare))
        yield from crew.rest()


def _prepared(compiled: Compiled) -> Prepared:
    if compiled.key is None:
        raise (UsageError if compiled.exit_code == UsageError.exit_code else GraderFault)(compiled.problem)
    return Prepared(compiled.path, compiled.key)


def _died(request: Compile) -> Compiled:
    problem = f"Compiling {request.stem} ended the process twice."
    return Compiled(request.stem, problem=problem, exit_code=GraderFault.exit_code)
