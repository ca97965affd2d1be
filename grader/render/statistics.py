"""The numbers of a class, each from one pass over its students that keeps only running sums.

Shares of points are between 0 and 1. What is not defined (nobody tried, too few students, no spread) is None.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from grader.render.standings import Exercise, Standing
from grader.report import Verdict

BINS = 10
FEWEST = 5  # students; a correlation of fewer says nothing
_NO_SPREAD = 1e-20  # a sum of squares that is rounding, not spread


@dataclass(frozen=True)
class Distribution:
    """How the shares of points are spread over the class.

    Everybody counts who could earn points, with nothing attempted as 0; only `bins` and `present_mean` leave
    out the `absent`, who attempted nothing.
    """

    students: int
    absent: int
    bins: tuple[int, ...]
    mean: float | None
    present_mean: float | None
    lower: float | None  # a quarter of the students earned less
    median: float | None
    upper: float | None  # a quarter of the students earned more


@dataclass(frozen=True)
class Difficulty:
    """How one exercise went."""

    exercise: Exercise
    verdicts: tuple[tuple[Verdict, int], ...]
    graded: int
    tried: int
    share: float | None  # of its points, on average; not attempted is 0
    tried_share: float | None  # the same of those who tried
    discrimination: float | None  # correlation with the rest of the total, -1 to 1
    compared: int  # students behind it


@dataclass
class Mean:
    """A running mean."""

    count: int = 0
    value: float = 0.0

    def add(self, value: float) -> None:
        """Count one more value."""
        self.count += 1
        self.value += (value - self.value) / self.count

    @property
    def known(self) -> float | None:
        """The mean, where there is a value."""
        return self.value if self.count else None


@dataclass
class Comoments:
    """Running means, squares and products about them, by Welford's method: no large sums are subtracted."""

    count: int = 0
    mean_x: float = 0.0
    mean_y: float = 0.0
    square_x: float = 0.0
    square_y: float = 0.0
    product: float = 0.0

    def add(self, x: float, y: float) -> None:
        """Count one more pair."""
        self.count += 1
        from_x, from_y = x - self.mean_x, y - self.mean_y
        self.mean_x += from_x / self.count
        self.mean_y += from_y / self.count
        self.square_x += from_x * (x - self.mean_x)
        self.square_y += from_y * (y - self.mean_y)
        self.product += from_x * (y - self.mean_y)

    @property
    def correlation(self) -> float | None:
        """Pearson's correlation; None for fewer than FEWEST pairs or where one side does not vary."""
        if self.count < FEWEST or min(self.square_x, self.square_y) <= _NO_SPREAD:
            return None
        return min(1.0, max(-1.0, self.product / math.sqrt(self.square_x) / math.sqrt(self.square_y)))


class Spread:
    """Collects the shares of points: eight bytes a student."""

    def __init__(self) -> None:
        self._shares = array("d")
        self._bins = [0] * BINS
        self._absent = 0
        self._mean, self._present = Mean(), Mean()

    def add(self, place: Standing) -> None:
        """Count one student."""
        if not place.max_score:  # the grader failed on all there was: no share is theirs
            return
        share = place.share
        self._shares.append(share)
        self._mean.add(share)
        if place.absent:
            self._absent += 1
            return
        self._present.add(share)
        # A share of 0.3 may be 0.29999999999999999: it belongs to the bar that begins with 30 %.
        self._bins[min(BINS - 1, max(0, int(share * BINS + 1e-9)))] += 1

    def result(self) -> Distribution:
        """Return what was found."""
        ordered = array("d", sorted(self._shares))
        lower, median, upper = (quantile(ordered, part) for part in (0.25, 0.5, 0.75))
        mean, present = self._mean.known, self._present.known
        return Distribution(len(ordered), self._absent, tuple(self._bins), mean, present, lower, median, upper)


@dataclass
class _Tally:
    """The running sums of one exercise."""

    verdicts: Counter[Verdict] = field(default_factory=Counter)
    everybody: Mean = field(default_factory=Mean)
    tried: Mean = field(default_factory=Mean)
    beside_rest: Comoments = field(default_factory=Comoments)


class Difficulties:
    """Collects how each exercise went."""

    def __init__(self, exercises: Sequence[Exercise]) -> None:
        self._exercises = exercises
        self._tallies = [_Tally() for _ in exercises]

    def add(self, place: Standing) -> None:
        """Count one student.

        Whoever attempted nothing at all says how many stayed away, not which exercise tells strong from weak: with
        zeros on both sides they would push every correlation towards 1, so they are left out of it.
        """
        absent = place.absent
        for tally, mark in zip(self._tallies, place.marks, strict=True):
            tally.verdicts[mark.verdict] += 1
            if not mark.graded or not mark.max_score:
                continue
            share = mark.score / mark.max_score
            tally.everybody.add(share)
            if mark.tried:
                tally.tried.add(share)
            rest = place.max_score - mark.max_score
            if not absent and rest > 1e-9 * place.max_score:
                tally.beside_rest.add(share, (place.total - mark.score) / rest)

    def result(self) -> tuple[Difficulty, ...]:
        """Return what was found, in the order of the exercises."""
        return tuple(map(_difficulty, self._exercises, self._tallies))


def _difficulty(exercise: Exercise, tally: _Tally) -> Difficulty:
    seen = tally.verdicts
    graded = seen.total() - seen[Verdict.INTERNAL_ERROR]
    return Difficulty(
        exercise=exercise,
        verdicts=tuple((verdict, seen[verdict]) for verdict in Verdict if seen[verdict]),
        graded=graded,
        tried=graded - seen[Verdict.NOT_ATTEMPTED],
        share=tally.everybody.known,
        tried_share=tally.tried.known,
        discrimination=tally.beside_rest.correlation,
        compared=tally.beside_rest.count,
    )


def quantile(ordered: Sequence[float], part: float) -> float | None:
    """Return the value below which a part of the sorted values lies, between two of them in proportion.

    >>> quantile([0.0, 1.0, 2.0, 4.0], 0.5)
    1.5
    """
    if not ordered:
        return None
    place = part * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
