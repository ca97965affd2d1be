"""Formulas that are right but for decimals which someone rounded: 1.733 − 0.6·x for 26/15 − 3/5·x."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from grader.formula import evaluate
from grader.formula.equality import Domain
from grader.formula.tree import Number, Tree, mapped, walk

FEWEST = 3  # digits of a number that may be a rounded one: 1.7 is meant as it stands
MOST_DECIMALS = 20
PLACES = (0.07, 0.23, 0.41, 0.58, 0.77, 0.94)  # of each range


@dataclass(frozen=True)
class Decimal:
    """A number with decimals, as it was typed."""

    value: Fraction
    digits: int
    half: Fraction  # a unit of the last place


def digits(tree: Tree, due: Tree, domain: Mapping[str, Domain]) -> int:
    """Return the digits of the coarsest number by whose rounding alone a formula differs from the right one; else 0.

    >>> from grader.formula.parse import parse
    >>> right, x = parse("(2.6 - 0.9*x)/1.5", ["x"]), {"x": Domain(-2, 2)}
    >>> digits(parse("1.733 - 0.6*x", ["x"]), right, x), digits(parse("1.734 - 0.6*x", ["x"]), right, x)
    (4, 0)
    """
    rounded = list(dict.fromkeys(_decimals(tree)))
    if not rounded or len(rounded) > 8:
        return 0
    moved = [(_with(tree, each.value, each.value + each.half), each) for each in rounded]
    for point in _points(domain):
        mine, theirs = evaluate.number(tree, point), evaluate.number(due, point)
        reach = math.fsum(abs(evaluate.number(other, point) - mine) for other, _ in moved)
        if not abs(mine - theirs) <= 1.01 * reach + 1e-13 * abs(theirs):
            return 0
    return min(each.digits for each in rounded)


def _decimals(tree: Tree) -> Iterator[Decimal]:
    for node in walk(tree):
        if isinstance(node, Number) and node.value.denominator > 1:
            size = abs(node.value)
            places = next((n for n in range(1, MOST_DECIMALS) if (size * 10**n).denominator == 1), 0)
            shown = len(str(int(size * 10**places)))
            if places and shown >= FEWEST:
                yield Decimal(node.value, shown, Fraction(1, 2 * 10**places))


def _with(tree: Tree, old: Fraction, new: Fraction) -> Tree:
    """Return the formula with one number in place of another."""
    return Number(new) if tree == Number(old) else mapped(tree, lambda part: _with(part, old, new))


def _points(domain: Mapping[str, Domain]) -> list[dict[str, float]]:
    """Return a few points of the domain, no two names at the same place of their range."""
    points = []
    for start in range(len(PLACES)):
        point = {}
        for step, (name, span) in enumerate(sorted(domain.items())):
            value = span.low + PLACES[(start + step * 5) % len(PLACES)] * (span.high - span.low)
            point[name] = float(round(value)) if span.integer else value
        points.append(point)
    return points
