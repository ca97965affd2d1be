"""Wrong formulas, one slip away from the right one, each with a sentence that says what the learner did."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache, partial
from itertools import islice
from typing import NamedTuple

from grader.formula.equality import compare
from grader.formula.evaluate import number as value_of
from grader.formula.normal import normal
from grader.formula.points import Domain, points
from grader.formula.show import text
from grader.formula.slips import slips
from grader.formula.sweeps import exchanged, factors_everywhere, functions, replaced
from grader.formula.tree import (
    MINUS_ONE,
    ONE,
    Call,
    Name,
    Number,
    Power,
    Tree,
    names_of,
    negative,
    number,
    reciprocal,
    times,
    total,
    walk,
)

MOST = 150
_LOOKED_AT = 12  # points at which floats sort out what cannot be
_ASKED = 6  # rivals that are compared in earnest
_PLACES = (  # where two slips that come to the same are found out: in probabilities, sizes, and anything
    (0.37, 0.83, 0.13, 0.61, 0.24, 0.72),
    (0.91, 0.29, 0.56, 0.07, 0.48, 0.66),
    (1.9, 0.61, 2.3, 3.7, 1.13, 2.9),
    (-0.83, 1.9, 0.37, -2.3, 0.61, -1.4),
    (1.3, -1.9, -0.7, 0.43, -2.6, 0.91),
)


class Rival(NamedTuple):
    """A wrong formula, and what a learner did who wrote it."""

    id: str
    sentence: str
    tree: Tree


@lru_cache(maxsize=256)
def rivals(tree: Tree, names: tuple[str, ...]) -> tuple[Rival, ...]:
    """Return wrong formulas near the right one, the likeliest first, none equal to it or to an earlier one.

    >>> from grader.formula.parse import parse
    >>> for rival in rivals(parse("(a - y)*x", ["a", "x", "y"]), ("a", "x", "y"))[:3]:
    ...     print(f"{rival.id:15} {text(rival.tree):12} {rival.sentence}")
    sign            −(a − y)·x   The sign is reversed: a minus is missing or one too many.
    factor-missing  x            The factor a − y is missing.
    factor-twice    (a − y)²·x   The factor a − y is there twice.
    """
    found: list[Rival] = []
    met = [_fingerprint(tree, names)]
    seen = {normal(tree)}
    for rival in candidates(tree, names):
        if len(found) == MOST:
            break
        form = normal(rival.tree)
        if form in seen:
            continue
        seen.add(form)
        print_ = _fingerprint(rival.tree, names)
        if not any(map(partial(_same, print_), met)):
            met.append(print_)
            found.append(rival)
    return tuple(found)


def named(
    answer: Tree, right: Tree, domain: Mapping[str, Domain], rivals: Iterable[tuple[str, str, Tree]]
) -> tuple[str, str] | None:
    """Return the id and the sentence of the first rival that equals the answer, or of a constant that lies between.

    >>> from grader.formula.parse import parse
    >>> right, x = parse("(x - 1)^2", ["x"]), {"x": Domain(-4, 4)}
    >>> named(parse("3*x^2 - 6*x + 3", ["x"]), right, x, rivals(right, ("x",)))
    ('constant-factor', 'Your formula is the right one times 3.')
    """
    names = sorted(names_of(answer) | names_of(right))
    places = [{n: float(v) for n, v in p.items()} for p in points(names, domain)[: _LOOKED_AT if names else 1]]
    values = [value_of(answer, place) for place in places]
    may_be = (r for r in rivals if names_of(r[2]) <= domain.keys() and _may_be(r[2], places, values))
    for identifier, sentence, tree in islice(may_be, _ASKED):
        if _equal(answer, tree, domain):
            return identifier, sentence
    return _constant_between(answer, right, domain, values, [value_of(right, place) for place in places])


def _may_be(tree: Tree, places: Sequence[Mapping[str, float]], values: Sequence[float]) -> bool:
    """Whether floats leave it open that a rival has these values: they tell nothing where they are not finite."""
    agreed = 0
    for place, value in zip(places, values, strict=True):
        theirs = value_of(tree, place)
        if math.isfinite(value) and math.isfinite(theirs):
            if not _near(theirs, value):
                return False
            agreed += 1
    return agreed >= min(3, len(places))


def _near(a: float, b: float) -> bool:
    return abs(a - b) <= 1e-7 * max(abs(a), abs(b)) + 1e-12


def _equal(answer: Tree, rival: Tree, domain: Mapping[str, Domain]) -> bool:
    return compare(answer, rival, domain, prove=lambda *_: None).equal is True


def _constant_between(
    answer: Tree, right: Tree, domain: Mapping[str, Domain], values: Sequence[float], due: Sequence[float]
) -> tuple[str, str] | None:
    pairs = [(v, d) for v, d in zip(values, due, strict=True) if math.isfinite(v) and math.isfinite(d)]
    if len(pairs) < min(3, len(values)):
        return None
    factors = [v / d for v, d in pairs if d]
    factor = _simple(factors[0]) if factors and _one(factors) else None
    if factor and _equal(answer, times(Number(factor), right), domain):
        inverse = factor.numerator == 1 and factor.denominator > 1
        said = f"divided by {factor.denominator}" if inverse else f"times {text(Number(factor))}"
        return "constant-factor", f"Your formula is the right one {said}."
    terms = [v - d for v, d in pairs]
    if _one(terms) and (term := _simple(terms[0])) and _equal(answer, total(right, Number(term)), domain):
        said = f"plus {text(Number(term))}" if term > 0 else f"minus {text(Number(-term))}"
        return "constant-term", f"Your formula is the right one {said}."
    return None


def _one(values: Sequence[float]) -> bool:
    return all(_near(v, values[0]) for v in values)


def _simple(value: float) -> Fraction | None:
    """A factor that a learner can have written."""
    for most in (60, 1000):
        near = Fraction(value).limit_denominator(most)
        if near and abs(float(near) - value) <= 1e-9 * abs(value):
            return near
    return None


def candidates(tree: Tree, names: Sequence[str]) -> Iterator[Rival]:
    """Yield wrong formulas near the right one, the likeliest first; some are equal to it, or to an earlier one.

    To name one answer this is quicker than `rivals`, which compares them all.
    """
    yield Rival("sign", "The sign is reversed: a minus is missing or one too many.", negative(tree))
    yield from _in_place(tree, first=True)
    yield from _whole(tree)
    for slip in (*functions(tree), *factors_everywhere(tree), *exchanged(tree, names)):
        yield Rival(*slip)
    yield from _in_place(tree, first=False)
    yield from _scaled(tree, names)


def _in_place(tree: Tree, *, first: bool) -> Iterator[Rival]:
    """A slip at one node, wherever that node stands; later, at one of several places only."""
    done = set()
    for node in walk(tree):
        if not isinstance(node, Tree) or node in done:
            continue
        done.add(node)
        count = sum(1 for other in walk(tree) if other == node)
        if first:
            for slip in slips(node):
                yield Rival(slip.id, slip.sentence, replaced(tree, node, slip.new))
        elif count > 1 and not isinstance(node, Number):
            for slip in slips(node):
                for place in range(count):
                    yield Rival(
                        slip.id, f"In one place: {_small(slip.sentence)}", replaced(tree, node, slip.new, place)
                    )


def _small(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:] if sentence[1:2].islower() else sentence


def _whole(tree: Tree) -> Iterator[Rival]:
    yield Rival("complement", "Your formula is 1 minus the right one.", total(ONE, negative(tree)))
    yield Rival("upside-down", "Your formula is the right one upside down.", reciprocal(tree))
    yield Rival("doubled", "Your formula is the right one times 2.", times(number(2), tree))
    yield Rival("halved", "Your formula is half of the right one.", times(number("1/2"), tree))
    yield Rival("squared", "Your formula is the square of the right one.", Power(tree, number(2)))
    yield Rival("root", "Your formula is the root of the right one.", Call("sqrt", (tree,)))


def _scaled(tree: Tree, names: Sequence[str]) -> Iterator[Rival]:
    for name in names:
        yield Rival("times-name", f"Your formula is the right one times {name}.", times(tree, Name(name)))
        yield Rival(
            "divided-by-name",
            f"Your formula is the right one divided by {name}.",
            times(tree, Power(Name(name), MINUS_ONE)),
        )


def _fingerprint(tree: Tree, names: Sequence[str]) -> tuple[float, ...]:
    order = sorted({*names, *names_of(tree)})
    at = ({name: places[i % len(places)] + i // len(places) / 64 for i, name in enumerate(order)} for places in _PLACES)
    return tuple(value_of(tree, place) for place in at)


def _same(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two formulas have the same values wherever both have one."""
    told = [(a, b) for a, b in zip(one, other, strict=True) if math.isfinite(a) and math.isfinite(b)]
    return len(told) > 1 and all(abs(a - b) <= 1e-9 * max(abs(a), abs(b)) for a, b in told)
