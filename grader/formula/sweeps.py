"""Slips that are made throughout a formula: one function for another, a name for another, a factor left away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import permutations

from grader.formula.slips import Slip, is_product, missing
from grader.formula.tree import (
    MINUS_ONE,
    Call,
    Name,
    Product,
    Sum,
    Tree,
    mapped,
    names_of,
    number,
    times,
    total,
    walk,
)

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


def functions(tree: Tree) -> Iterator[Slip]:
    """One function for another, wherever it stands."""
    for old, new, sentence in _FOR:
        if any(isinstance(node, Call) and node.function == old for node in walk(tree)):
            yield Slip(f"{new}-for-{old}", sentence, _renamed(tree, old, new))


def _renamed(tree: Tree, old: str, new: str) -> Tree:
    tree = mapped(tree, lambda part: _renamed(part, old, new))
    return Call(new, tree.arguments) if isinstance(tree, Call) and tree.function == old else tree


def factors_everywhere(tree: Tree) -> Iterator[Slip]:
    """A factor left away from every product that has it."""
    products = {n.factors for n in walk(tree) if isinstance(n, Product) and is_product(n)}
    factors = [f for each in sorted(products, key=repr) for f in each if f != MINUS_ONE]
    for factor in dict.fromkeys(f for f in factors if factors.count(f) > 1):
        slip = missing(factor, number(1))
        yield Slip(slip.id, f"{slip.sentence[:-1]} everywhere.", _without(tree, factor))


def _without(tree: Tree, factor: Tree) -> Tree:
    match tree:
        case Product(factors) if is_product(tree) and factor in factors:
            return times(*(_without(f, factor) for f in factors if f != factor))
        case _:
            return _rebuilt(tree, lambda part: _without(part, factor))


def exchanged(tree: Tree, names: Sequence[str]) -> Iterator[Slip]:
    """One name for another, and two names for each other."""
    used = sorted(names_of(tree))
    for i, a in enumerate(used):
        for b in used[i + 1 :]:
            swapped = _with_names(tree, {a: b, b: a})
            yield Slip("names-exchanged", f"{a} and {b} stand in each other's place.", swapped)
    for a, b in permutations(sorted({*used, *names}), 2):
        if a in used and not _side_by_side(tree, a, b):
            yield Slip("other-name", f"You write {b} where {a} is needed.", _with_names(tree, {a: b}))
    for a in used:
        if a in ("n", "m", "N", "t", "T", "k"):
            less = total(Name(a), MINUS_ONE)
            yield Slip(f"{a}-minus-one", f"You write {a} − 1 where {a} is needed.", replaced(tree, Name(a), less))


def _side_by_side(tree: Tree, a: str, b: str) -> bool:
    """Whether two names are terms of one sum: nobody writes n + n for n + m."""
    return any(isinstance(n, Sum) and {Name(a), Name(b)} <= set(n.terms) for n in walk(tree))


def _with_names(tree: Tree, new: Mapping[str, str]) -> Tree:
    if isinstance(tree, Name):
        return Name(new.get(tree.name, tree.name))
    return mapped(tree, lambda part: _with_names(part, new))


def replaced(tree: Tree, old: Tree, new: Tree, place: int | None = None) -> Tree:
    """Return a tree with one node exchanged wherever it stands, or only where it stands for the `place`-th time.

    >>> from grader.formula.show import text
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
