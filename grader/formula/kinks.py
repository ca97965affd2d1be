"""Where formulas change their branch, so that no case between two limits is passed over, however narrow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from grader.formula.normal import normal
from grader.formula.points import Domain, Point
from grader.formula.tree import Call, Name, Number, Relation, Tree, walk

_MOST = 12  # points


def between(trees: Sequence[Tree], domain: Mapping[str, Domain], base: Point) -> list[Point]:
    """Return points between the limits at which a name is compared with a number, all else as in `base`.

    >>> from grader.formula.parse import parse
    >>> trees = [parse(text, ["x"]) for text in ("1 if x > 0.001 else 0", "max(0, x)")]
    >>> [str(point["x"]) for point in between(trees, {"x": Domain(-3, 3)}, {"x": Fraction(1)})]
    ['-3/2', '1/2000', '3001/2000']
    """
    limits: dict[str, set[Fraction]] = {}
    for tree in trees:
        for name, value in _limits(tree):
            if name in base and domain[name].low < value < domain[name].high and not domain[name].integer:
                limits.setdefault(name, set()).add(value)
    found = []
    for name, values in limits.items():
        edges = sorted({*values, Fraction(domain[name].low), Fraction(domain[name].high)})
        found += [{**base, name: (a + b) / 2} for a, b in pairwise(edges)]
    return found[:_MOST]


def _limits(tree: Tree) -> Iterator[tuple[str, Fraction]]:
    for node in walk(tree):
        match node:
            case Relation(_, left, right):
                yield from _limit(left, right)
            case Call("max" | "min", arguments):
                for other in arguments[1:]:
                    yield from _limit(arguments[0], other)
            case Call("abs" | "sign", (argument,)):
                yield from _limit(argument, Number(Fraction(0)))


def _limit(left: Tree, right: Tree) -> Iterator[tuple[str, Fraction]]:
    match normal(left), normal(right):
        case (Name(name), Number(value)) | (Number(value), Name(name)):
            yield name, value
