"""Runs strangers' code: starts, limits and kills workers, and turns what they send into Outcomes.

    with start() as worker:                   # at once: NumPy is loaded over there meanwhile
        run = worker.run(job, {"huber_loss": 2.0})

A worker belongs to one thread; many may be used from many threads at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from grader.sandbox.limits import Limits, isolation
from grader.sandbox.process import Process

if TYPE_CHECKING:  # the wire imports NumPy: not before a worker has been started
    from grader.sandbox.conversation import Conversation, LoadResult
    from grader.worker import wire

__all__ = ["Limits", "Run", "Worker", "isolation", "start"]


@dataclass(frozen=True)
class Run:
    """What a job came to. `outcomes` has one entry, by call id, for every call of a function that was found."""

    loaded: LoadResult
    outcomes: dict[int, wire.Outcome]
    restarts: int = 0


def start(limits: Limits | None = None) -> Worker:
    """Start a worker and return at once. Raises GraderFault where no process can be started."""
    return Worker(limits or Limits())


class Worker:
    """A worker process, replaced by a fresh one whenever a job ended it."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: Process | None = Process(limits)

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Kill the process and everything it started. Further jobs start a fresh one."""
        if self._process is not None:
            self._process.end()
            self._process = None

    def run(self, job: wire.Job, seconds_by_function: Mapping[str, float]) -> Run:
        """Load the job's file and make its calls.

        All calls of one function share its seconds of wall clock. A function that never ends, crashes or lies
        loses its own remaining calls only: the others are made by a fresh worker. Use a worker for a second job
        only where the first was trusted code. GraderFault is raised where no worker can be had.
        """
        from grader.worker import wire

        allowed = {call.function: seconds_by_function[call.function] for call in job.calls}
        left = dict(allowed)
        first = latest = self._converse(job, left, allowed)
        outcomes, restarts = dict(latest.outcomes), 0
        while latest.failed is not None:
            failed, ending = latest.failed
            outcomes |= {c.id: ending for c in job.calls if c.function == failed.function and c.id not in outcomes}
            rest = [c for c in _found(job.calls, first) if c.id not in outcomes]
            if not rest:
                break
            restarts += 1
            latest = self._converse(_with_calls(job, rest), left, allowed)
            outcomes |= latest.outcomes
        # A file that loaded once, but not in the fresh worker.
        missing = latest.loaded if not isinstance(latest.loaded, wire.Loaded) else latest.loaded.error
        changed = missing or wire.Crashed("The file did not load a second time as it did at first.")
        outcomes |= {c.id: changed for c in _found(job.calls, first) if c.id not in outcomes}
        return Run(first.loaded, outcomes, restarts)

    def _converse(self, job: wire.Job, left: dict[str, float], allowed: dict[str, float]) -> Conversation:
        from grader.sandbox.conversation import converse

        process = self._fresh_enough(self._limits.seconds + sum(left.values()))
        try:
            conversation = converse(process, job, left, allowed)
        except BaseException:  # Ctrl-C too: nothing half-read is ever used again
            self.close()
            raise
        if process.exited():
            self.close()
        return conversation

    def _fresh_enough(self, seconds: float) -> Process:
        """Return the present process, or a fresh one where its processor time might run out in honest work."""
        spent = self._process.seconds_used if self._process else 0.0
        if self._process and (not self._process.reusable() or (spent and spent + seconds > self._limits.cpu_seconds)):
            self.close()
        if self._process is None:
            self._process = Process(self._limits)
        return self._process


def _found(calls: tuple[wire.Call, ...], conversation: Conversation) -> list[wire.Call]:
    """Return the calls of functions that the file has."""
    functions = getattr(conversation.loaded, "functions", {})
    return [call for call in calls if call.function in functions]


def _with_calls(job: wire.Job, calls: list[wire.Call]) -> wire.Job:
    import msgspec

    return msgspec.structs.replace(job, calls=tuple(calls))
