"""Where two formulas are compared: simple points first, which a learner can redo by hand, then drawn ones.

All points are short decimals, drawn with a fixed seed. A domain of few whole numbers is gone through whole.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

Point = dict[str, Fraction]

MOST = 200
MAX_WHOLE = 64  # combinations of whole numbers that are gone through one by one
_SIMPLE = 8
_NICE = tuple(Fraction(n) for n in ("1", "2", "1/2", "-1", "3", "1/4", "-2", "4", "3/4", "0", "-1/2", "5", "1/5", "10"))
_SEED = 20160927


@dataclass(frozen=True)
class Domain:
    """The values that a name takes in a question: between two ends, which need not belong to it, or whole numbers.

    >>> Domain(0, 1).whole
    ()
    >>> Domain(0, 1, integer=True).whole
    (0, 1)
    """

    low: float
    high: float
    integer: bool = False

    def __post_init__(self) -> None:
        if not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            raise ValueError(f"A domain needs two finite ends, the lower one first, not {self.low} and {self.high}.")
        if self.integer and not self.whole:
            raise ValueError(f"There is no whole number between {self.low} and {self.high}.")

    @property
    def whole(self) -> tuple[int, ...]:
        """The first whole numbers of an integer domain, at most one more than are gone through."""
        first, last = math.ceil(self.low), math.floor(self.high)
        return tuple(range(first, min(last, first + MAX_WHOLE) + 1)) if self.integer else ()

    def nice(self) -> list[Fraction]:
        """Return simple values that lie inside."""
        if self.integer:
            inside = [n for n in _NICE if self.low <= n <= self.high and n.denominator == 1]
            return inside or [Fraction(n) for n in self.whole]
        inside = [n for n in _NICE if self.low < n < self.high]
        width = self.high - self.low
        return inside if len(inside) > 2 else [*inside, *(self._short(self.low + width * k / 4) for k in (2, 1, 3))]

    def draw(self, rng: random.Random) -> Fraction:
        """Draw a value: near either end one time in five."""
        at = rng.random()
        if self.integer:
            first, last = math.ceil(self.low), math.floor(self.high)
            return Fraction(first if at < 0.1 else last if at > 0.9 else rng.randint(first, last))
        part = at / 10 if at < 0.1 else 1 - (1 - at) / 10 if at > 0.9 else rng.random()
        return self._short(self.low + (self.high - self.low) * part)

    def _short(self, value: float) -> Fraction:
        """Round to a decimal that is short for this width and stays inside."""
        unit = 10 ** max(0, 3 - math.floor(math.log10(self.high - self.low)))
        rounded = Fraction(round(value * unit), unit)
        return rounded if self.low < rounded < self.high else Fraction((self.low + self.high) / 2)


def whole(names: Sequence[str], domain: Mapping[str, Domain]) -> list[Point] | None:
    """Return every point of a small domain of whole numbers; None where it is none."""
    choices = [domain[name].whole for name in names]
    if not all(choices) or math.prod(len(c) for c in choices) > MAX_WHOLE:
        return None
    return [dict(zip(names, map(Fraction, values), strict=True)) for values in itertools.product(*choices)]


def points(names: Sequence[str], domain: Mapping[str, Domain]) -> tuple[Point, ...]:
    """Return simple points, with a different value for each name where that can be, then drawn ones.

    >>> first = points(["w", "x"], {"w": Domain(-2, 2), "x": Domain(0, 4)})[0]
    >>> {name: str(value) for name, value in first.items()}
    {'w': '1', 'x': '2'}
    """
    return _points(tuple((name, domain[name]) for name in names))


@lru_cache(maxsize=256)
def _points(domains: tuple[tuple[str, Domain], ...]) -> tuple[Point, ...]:
    rng = random.Random(_SEED)
    return (*_simple(domains), *({name: domain.draw(rng) for name, domain in domains} for _ in range(MOST - _SIMPLE)))


def _simple(domains: tuple[tuple[str, Domain], ...]) -> Iterator[Point]:
    nice = {name: domain.nice() for name, domain in domains}
    for shift in range(_SIMPLE):
        point: Point = {}
        for i, (name, values) in enumerate(nice.items()):
            turned = [values[(i + shift + k) % len(values)] for k in range(len(values))]
            point[name] = next((v for v in turned if v not in point.values()), turned[0])
        yield point
