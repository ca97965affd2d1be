"""Runs strangers' code: starts, limits and kills workers, and turns what they send into Outcomes.

    with start() as worker:                   # at once: NumPy is loaded over there meanwhile
        run = worker.run(job, {"huber_loss": 2.0})

A worker belongs to one thread; many may be used from many threads at once.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING

from grader.errors import GraderFault
from grader.sandbox.clock import Allowance
from grader.sandbox.isolation import Isolation
from grader.sandbox.limits import Limits
from grader.sandbox.process import Process

if sys.platform == "linux":
    from grader.sandbox.child import Child
    from grader.sandbox.zygote import Zygote, ZygoteDied

if TYPE_CHECKING:  # the wire imports NumPy: not before a worker has been started
    from grader.sandbox.conversation import Conversation, LoadResult
    from grader.worker import wire

ZYGOTES = sys.platform == "linux"  # else, and where there are no walls to put up, one process for each job

__all__ = ["Isolation", "Limits", "Run", "Worker", "isolation", "promise", "start"]


@dataclass(frozen=True)
class Run:
    """What a job came to. `outcomes` has one entry, by call id, for every call of a function that was found."""

    loaded: LoadResult
    outcomes: dict[int, wire.Outcome]
    restarts: int = 0


def start(limits: Limits | None = None, *, many: bool = False) -> Worker:
    """Start a worker and return at once. Raises GraderFault where no process can be started.

    Parameters
    ----------
    many : is it for many files? Then all that learners may import is loaded before the first
    """
    return Worker(limits or Limits(), many)


@cache
def isolation() -> Isolation:
    """Put up the walls around a process that does nothing, and say which stand here.

    Workers for many files, started later, put up all of these or grade nothing.
    """
    if not ZYGOTES:
        return Isolation(())
    zygote = Zygote(Limits(), everything=True)
    try:
        layers = zygote.settled()
        promise(layers)
        return Isolation(layers)
    except ZygoteDied as error:
        if Zygote.useless:
            return Isolation(())
        raise GraderFault(f"The walls around submissions could not be tried: {error}") from error
    finally:
        zygote.end()


def promise(layers: Iterable[str]) -> None:
    """Have workers for many files grade nothing where less than these layers stand."""
    _promised.update(layers)


_promised: set[str] = set()


class Worker:
    """Runs jobs, each in a process of its own that has seen no other job."""

    def __init__(self, limits: Limits, many: bool) -> None:
        self.limits = limits
        self._many = many
        self._imports: frozenset[str] | None = None  # what the zygote has loaded for learners, once the walls stand
        self._source: Zygote | Process | None = self._start()

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Kill every process. Further jobs start fresh ones."""
        if self._source is not None:
            self._source.end()
            self._source = self._imports = None

    def prepare(self, sources: Iterable[bytes]) -> None:
        """Have the walls put up for these sources while something else is done: the next job is theirs."""
        from grader.worker import preload

        if _zygotes() and isinstance(self._source, Zygote) and not self._many and self._imports is None:
            imports = preload.named_in(sources)
            self._source.prepare(imports)
            self._imports = frozenset(imports)

    def run(self, job: wire.Job, seconds_by_function: Mapping[str, float]) -> Run:
        """Load the job's file and make its calls.

        All calls of one function share its seconds. A function that never ends, crashes or lies loses its own
        remaining calls only: the others are made by a fresh process. GraderFault is raised where none can be had,
        or where the process that watches over them died twice. A job that was killed from outside is done once
        more: the kernel, short of memory, may have killed it for what others took.
        """
        from grader.worker import wire

        run = self._run(job, seconds_by_function)
        killed = any(isinstance(outcome, wire.OutOfMemory) for outcome in (run.loaded, *run.outcomes.values()))
        return self._run(job, seconds_by_function) if killed else run

    def _run(self, job: wire.Job, seconds_by_function: Mapping[str, float]) -> Run:
        from grader.worker import wire

        left = {call.function: Allowance.of(seconds_by_function[call.function]) for call in job.calls}
        first = latest = self._converse(job, left)
        outcomes, restarts = dict(latest.outcomes), 0
        while latest.failed is not None:
            failed, ending = latest.failed
            outcomes |= {c.id: ending for c in job.calls if c.function == failed.function and c.id not in outcomes}
            rest = [c for c in _found(job.calls, first) if c.id not in outcomes]
            if not rest:
                break
            restarts += 1
            latest = self._converse(_with_calls(job, rest), left)
            outcomes |= latest.outcomes
        # A file that loaded once, but not in the fresh process.
        missing = latest.loaded if not isinstance(latest.loaded, wire.Loaded) else latest.loaded.error
        changed = missing or wire.Crashed("The file did not load a second time as it did at first.")
        outcomes |= {c.id: changed for c in _found(job.calls, first) if c.id not in outcomes}
        return Run(first.loaded, outcomes, restarts)

    def _start(self) -> Zygote | Process:
        return Zygote(self.limits, everything=self._many) if _zygotes() else Process(self.limits)

    def _converse(self, job: wire.Job, left: dict[str, Allowance]) -> Conversation:
        if not ZYGOTES:
            return self._once(job, left)
        reason = ""
        for _ in range(2):  # a zygote that died is replaced, and the job tried once more
            fresh = {function: replace(allowance) for function, allowance in left.items()}
            try:
                conversation = self._once(job, fresh)
            except ZygoteDied as error:
                reason = str(error)
                continue
            left |= fresh
            return conversation
        raise GraderFault(f"The process that watches over submissions failed twice. {reason} Grade this file again.")

    def _once(self, job: wire.Job, left: dict[str, Allowance]) -> Conversation:
        from grader.sandbox.conversation import converse, encoded

        data = encoded(job)
        try:
            process = self._process(job, data)
            try:
                conversation = converse(process, job, left)
            finally:
                process.end()
            self._keep_or_close()
        except BaseException:  # Ctrl-C too: nothing half-read is ever used again
            self.close()
            raise
        return conversation

    def _process(self, job: wire.Job, data: bytes) -> Child | Process:
        from grader.worker import preload

        imports = () if self._many else preload.named_in(job.cells)
        if self._imports is not None and not self._imports.issuperset(imports):  # nothing more can be loaded there
            self.close()
        source, self._source = self._source or self._start(), None
        if isinstance(source, Process):
            source.send(data)
            return source
        self._source, self._imports = source, self._imports or frozenset(imports)
        return Child(source, data, imports)

    def _keep_or_close(self) -> None:
        """Use a zygote again only where a child could neither harm it nor leave anything behind."""
        source = self._source
        if isinstance(source, Process | None):
            return
        if self._many and not _promised.issubset(source.layers or ()):
            raise GraderFault("The walls around this submission were weaker than those promised for the class.")
        if not source.safe_from_children:
            self.close()


def _zygotes() -> bool:
    return ZYGOTES and not Zygote.useless


def _found(calls: tuple[wire.Call, ...], conversation: Conversation) -> list[wire.Call]:
    """Return the calls of functions that the file has."""
    functions = getattr(conversation.loaded, "functions", {})
    return [call for call in calls if call.function in functions]


def _with_calls(job: wire.Job, calls: list[wire.Call]) -> wire.Job:
    import msgspec

    return msgspec.structs.replace(job, calls=tuple(calls))
