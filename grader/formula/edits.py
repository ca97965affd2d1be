"""Wrong formulas, one slip away from the right one, each with a sentence that says what the learner did."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache, partial
from itertools import islice, permutations
from typing import NamedTuple

from grader.formula.equality import compare
from grader.formula.evaluate import number as value_of
from grader.formula.normal import normal
from grader.formula.points import Domain, points
from grader.formula.show import text
from grader.formula.slips import slips
from grader.formula.tree import (
    MINUS_ONE,
    ONE,
    Call,
    Name,
    Number,
    Power,
    Product,
    Sum,
    Tree,
    mapped,
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
    >>> for rival in rivals(parse("(y - f)*f*(1 - f)", ["f", "y"]), ("f", "y"))[:3]:
    ...     print(f"{rival.id:15} {text(rival.tree):25} {rival.sentence}")
    sign            −(y − f)·f·(1 − f)        The sign is reversed: a minus is missing or one too many.
    factor-missing  f·(1 − f)                 The factor y − f is missing.
    factor-twice    (y − f)²·f·(1 − f)        The factor y − f is there twice.
    """
    found: list[Rival] = []
    met = [_fingerprint(tree, names)]
    seen = {normal(tree)}
    for rival in _all(tree, names):
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
    answer: Tree, right: Tree, domain: Mapping[str, Domain], rivals: Sequence[tuple[str, str, Tree]]
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


def _all(tree: Tree, names: Sequence[str]) -> Iterator[Rival]:
    yield Rival("sign", "The sign is reversed: a minus is missing or one too many.", negative(tree))
    yield from _in_place(tree, first=True)
    yield from _whole(tree)
    yield from _functions(tree)
    yield from _exchanged(tree, names)
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


def _functions(tree: Tree) -> Iterator[Rival]:
    """One function for another, wherever it stands."""
    for old, new, sentence in _FOR:
        if any(isinstance(node, Call) and node.function == old for node in walk(tree)):
            yield Rival(f"{new}-for-{old}", sentence, _renamed(tree, old, new))


_FOR = (
    ("log", "log2", "You take the logarithm to the base 2; the natural one is wanted."),
    ("log", "log10", "You take the logarithm to the base 10; the natural one is wanted."),
    ("log2", "log", "You take the natural logarithm; the one to the base 2 is wanted."),
    ("log10", "log", "You take the natural logarithm; the one to the base 10 is wanted."),
    ("sigma", "tanh", "You use tanh where the sigmoid is needed."),
    ("tanh", "sigma", "You use the sigmoid where tanh is needed."),
    ("log", "exp", "You use exp where log is needed."),
    ("exp", "log", "You use log where exp is needed."),
    ("max", "min", "You take the minimum; the maximum is wanted."),
    ("min", "max", "You take the maximum; the minimum is wanted."),
    ("sin", "cos", "You use cos where sin is needed."),
    ("cos", "sin", "You use sin where cos is needed."),
    ("cosh", "sinh", "You use sinh where cosh is needed."),
    ("sinh", "cosh", "You use cosh where sinh is needed."),
)


def _renamed(tree: Tree, old: str, new: str) -> Tree:
    tree = mapped(tree, lambda part: _renamed(part, old, new))
    return Call(new, tree.arguments) if isinstance(tree, Call) and tree.function == old else tree


def _exchanged(tree: Tree, names: Sequence[str]) -> Iterator[Rival]:
    """One name for another, and two names for each other."""
    used = sorted(names_of(tree))
    for i, a in enumerate(used):
        for b in used[i + 1 :]:
            swapped = _with_names(tree, {a: b, b: a})
            yield Rival("names-exchanged", f"{a} and {b} stand in each other's place.", swapped)
    for a, b in permutations(sorted({*used, *names}), 2):
        if a in used:
            yield Rival("other-name", f"You write {b} where {a} is needed.", _with_names(tree, {a: b}))
    for a in used:
        if a in ("n", "m", "N", "t", "T", "k"):
            less = total(Name(a), MINUS_ONE)
            yield Rival(f"{a}-minus-one", f"You write {a} − 1 where {a} is needed.", replaced(tree, Name(a), less))


def _with_names(tree: Tree, new: Mapping[str, str]) -> Tree:
    if isinstance(tree, Name):
        return Name(new.get(tree.name, tree.name))
    return mapped(tree, lambda part: _with_names(part, new))


def replaced(tree: Tree, old: Tree, new: Tree, place: int | None = None) -> Tree:
    """Return a tree with one node exchanged wherever it stands, or only where it stands for the `place`-th time.

    >>> x, y = Name("x"), Name("y")
    >>> text(replaced(times(x, x), x, y)), text(replaced(times(x, x), x, y, place=1))
    ('y·y', 'x·y')
    """
    met = iter(range(10**6))

    def change(part: Tree) -> Tree:
        if part == old and place in (None, next(met)):
            return new
        return _rebuilt(part, change)

    return change(tree)


def _rebuilt(tree: Tree, change: Callable[[Tree], Tree]) -> Tree:
    """Return a tree of changed parts, sums in sums and products in products made flat."""
    match tree:
        case Sum(terms):
            return total(*(change(t) for t in terms))
        case Product(factors):
            return times(*(change(f) for f in factors))
        case _:
            return mapped(tree, change)


def _fingerprint(tree: Tree, names: Sequence[str]) -> tuple[float, ...]:
    order = sorted({*names, *names_of(tree)})
    at = ({name: places[i % len(places)] + i // len(places) / 64 for i, name in enumerate(order)} for places in _PLACES)
    return tuple(value_of(tree, place) for place in at)


def _same(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether two formulas have the same values wherever both have one."""
    told = [(a, b) for a, b in zip(one, other, strict=True) if math.isfinite(a) and math.isfinite(b)]
    return len(told) > 1 and all(abs(a - b) <= 1e-9 * max(abs(a), abs(b)) for a, b in told)
