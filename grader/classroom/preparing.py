"""The Keys of a run, compiled in lanes of their own: at once, and SymPy's memory goes with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryDirectory

import msgspec

from grader.classroom import lanes
from grader.classroom.lane import Compile, Compiled
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
    with TemporaryDirectory(prefix="dlgrade-keys-") as spare:
        requests = (Compile(str(course.root), entry.stem, seed, spare) for entry in entries)
        done = {c.stem: c for c in lanes.run(requests, min(jobs, len(entries)), Compiled, _died)}
        for compiled in done.values():
            if compiled.problem:
                raise (UsageError if compiled.exit_code == 2 else GraderFault)(compiled.problem)
        yield {entry.id: _prepared(done[entry.stem]) for entry in entries}


def _prepared(compiled: Compiled) -> Prepared:
    assert compiled.key is not None
    return Prepared(compiled.path, compiled.key)


def _died(request: msgspec.Struct) -> Compiled:
    assert isinstance(request, Compile)
    return Compiled(request.stem, problem=f"Compiling {request.stem} ended the process twice.", exit_code=3)
