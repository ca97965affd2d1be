"""How long a submission may take: its own seconds, and more by the clock only where it was kept from the processor.

A function's seconds are seconds by the clock. Where they have passed without an answer, and the process had less
than that of the processor, it is waited for until it has had them, but never longer than PATIENCE times the seconds,
for all calls of the function together, and not while it sleeps.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Protocol

PATIENCE = 4
_LOOK = 0.1  # seconds between looks at one that is waited for
_AWAKE = 0.1  # the share of the time since the last look that it must have had of the processor
_ENOUGH = 0.9  # the share of its seconds on the processor that counts as all of them
_STALE = 0.02  # seconds after which its processor time is asked for anew: this is what a sleeper can gain


class Process(Protocol):
    """What is asked here of the process that does a job."""

    began: float

    def receive(self, deadline: float) -> bytes: ...

    def processor_seconds(self) -> float | None: ...


@dataclass
class Allowance:
    """What a function, or loading the file, may still take of the seconds `allowed`."""

    allowed: float
    left: float
    patience: float  # seconds left by the clock, whatever was had of the processor

    @classmethod
    def of(cls, seconds: float) -> Allowance:
        """Return an allowance of which nothing has been used."""
        return cls(seconds, seconds, PATIENCE * seconds)


class Stopwatch:
    """Waits for the frames of one process, and takes what each took off its allowance."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._asked, self._used = process.began, 0.0  # when its processor time was last known, and what it was

    def frame(self, allowance: Allowance) -> bytes:
        """Return the next frame; raises what `receive` does, TimeoutError where the allowance is used up."""
        before = self._used_at_most()
        began = time.monotonic()
        try:
            return self._wait(allowance, began, before)
        finally:
            took = charged = time.monotonic() - began
            if took > allowance.left:  # it was waited for: then the processor's seconds count
                charged = min(took, max(0.0, self._used - before))
            allowance.left -= charged
            allowance.patience -= took

    def _wait(self, allowance: Allowance, began: float, before: float) -> bytes:
        end = began + allowance.patience
        deadline = min(began + allowance.left, end)
        looked, used = began, before
        while True:
            try:
                return self._process.receive(deadline)
            except TimeoutError:
                if not self._ask():
                    raise
                asleep = self._used - used < _AWAKE * (self._asked - looked)
                if asleep or self._used - before >= _ENOUGH * allowance.left or self._asked >= end:
                    raise
                looked, used = self._asked, self._used
                deadline = min(looked + _LOOK, end)

    def _used_at_most(self) -> float:
        """Return what it has used of the processor, or a moment more: asking at every call would cost too much."""
        if time.monotonic() - self._asked > _STALE:
            self._ask()
        return self._used + time.monotonic() - self._asked

    def _ask(self) -> bool:
        """Ask for its processor time; False where it has ended or is not known."""
        used = self._process.processor_seconds()
        if used is not None:
            self._asked, self._used = time.monotonic(), used
        return used is not None
