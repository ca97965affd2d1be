"""How long is waited, told to a clock that stands still between looks."""

from __future__ import annotations

import pytest

from grader.sandbox import clock
from grader.sandbox.clock import Allowance, Stopwatch


class Machine:
    """A process that has `share` of a processor and answers once it has worked so many seconds, or never."""

    def __init__(self, share, works=None):
        self.now = self.began = 0.0
        self.share, self.works, self.used = share, works, 0.0

    def monotonic(self):
        return self.now

    def receive(self, deadline):
        needed = float("inf") if self.works is None or not self.share else (self.works - self.used) / self.share
        waited = min(needed, deadline - self.now)
        self.now += max(waited, 0)
        self.used += max(waited, 0) * self.share
        if needed <= waited:
            self.works = None
            return b"answer"
        raise TimeoutError

    def processor_seconds(self):
        return self.used


@pytest.fixture
def machine(monkeypatch):
    def machine(share, works=None):
        made = Machine(share, works)
        monkeypatch.setattr(clock.time, "monotonic", made.monotonic)
        return made

    return machine


def test_whoever_answers_in_time_is_charged_what_it_took(machine):
    process, allowance = machine(1.0, works=0.5), Allowance.of(2.0)
    assert Stopwatch(process).frame(allowance) == b"answer"
    assert allowance.left == pytest.approx(1.5)


@pytest.mark.parametrize(
    ("share", "longest"), [(0.0, 1.0), (1.0, 1.0), (0.02, 1.0), (0.5, 2.0), (0.3, 3.2), (0.12, 4.0)]
)
def test_without_an_answer_none_is_waited_for_longer_than_stated(machine, share, longest):
    process, allowance = machine(share), Allowance.of(1.0)
    with pytest.raises(TimeoutError):
        Stopwatch(process).frame(allowance)
    assert process.now <= longest + 0.1


def test_one_that_is_starved_gets_its_seconds_of_the_processor(machine):
    process, allowance = machine(0.4, works=0.8), Allowance.of(1.0)
    assert Stopwatch(process).frame(allowance) == b"answer"
    assert process.now == pytest.approx(2.0)
    assert allowance.left == pytest.approx(0.2, abs=0.05)  # charged what it had, not how long it waited


def test_all_calls_together_are_waited_for_at_most_four_times(machine):
    process, allowance = machine(0.15), Allowance.of(1.0)
    watch = Stopwatch(process)
    for _ in range(20):
        process.works = process.used + 0.3
        try:
            watch.frame(allowance)
        except TimeoutError:
            break
    assert process.now <= 4.2


def test_one_that_slept_before_gains_nothing(machine):
    process = machine(0.0)
    watch = Stopwatch(process)
    with pytest.raises(TimeoutError):
        watch.frame(Allowance.of(2.0))
    process.share, began = 1.0, process.now
    with pytest.raises(TimeoutError):
        watch.frame(Allowance.of(1.0))
    assert process.now - began <= 1.1


def test_where_the_processor_time_is_not_known_the_clock_decides(machine):
    process = machine(0.3)
    process.processor_seconds = lambda: None
    with pytest.raises(TimeoutError):
        Stopwatch(process).frame(Allowance.of(1.0))
    assert process.now == pytest.approx(1.0)
