"""What goes wrong at one place of a formula: the slips of products, sums, powers, functions and cases."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from grader.formula.show import text
from grader.formula.tree import (
    MINUS_ONE,
    ONE,
    Branch,
    Call,
    Constant,
    Number,
    Power,
    Product,
    Sum,
    Tree,
    names_of,
    negative,
    number,
    reciprocal,
    times,
    total,
)

_LONGEST = 60


class Slip(NamedTuple):
    """What was done, and what then stands in the place."""

    id: str
    sentence: str
    new: Tree


def slips(node: Tree) -> Iterator[Slip]:
    """Yield what a learner may write for a node, the likeliest first.

    >>> from grader.formula.parse import parse
    >>> for slip in slips(parse("1 - f", ["f"])):
    ...     print(text(slip.new), slip.sentence)
    f f stands where 1 − f is needed.
    1 + f The sign of f is reversed in 1 − f.
    """
    match node:
        case Product(factors) if is_product(node):
            yield from _product(factors)
        case Sum(terms):
            yield from _sum(node, terms)
        case Power(base, exponent):
            yield from _power(node, base, exponent)
        case Call(function, arguments):
            yield from _call(node, function, arguments)
        case Branch():
            yield from _branch(node)


def _said(tree: Tree) -> str:
    said = text(tree)
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"


def is_product(node: Product) -> bool:
    """More than a sign and one factor: −y is a term, no product to lose factors."""
    return sum(f != MINUS_ONE for f in node.factors) > 1


def missing(factor: Tree, rest: Tree) -> Slip:
    """Return the slip that leaves a factor away."""
    match factor:
        case Number():
            return Slip("constant-missing", f"The factor {_said(factor)} is missing.", rest)
        case Power(base, Number(value)) if value < 0:
            return Slip("division-missing", f"The division by {_said(_power_of(base, -value))} is missing.", rest)
        case _:
            return Slip("factor-missing", f"The factor {_said(factor)} is missing.", rest)


def _power_of(base: Tree, exponent: Fraction) -> Tree:
    return base if exponent == 1 else Power(base, Number(exponent))


def _product(factors: tuple[Tree, ...]) -> Iterator[Slip]:
    yield from _logistic(factors)
    for i, factor in enumerate(factors):
        rest = times(*factors[:i], *factors[i + 1 :])
        here = _said(factor)
        if factor != MINUS_ONE:
            yield missing(factor, rest)
        match factor:
            case Number(value) if value == -1:
                continue
            case Number(value):
                inverted = times(reciprocal(factor), rest)
                yield Slip("constant-inverted", f"Multiply by {here}; you divide by it.", inverted)
            case Power(base, Number(value)) if value < 0:
                below = _power_of(base, -value)
                multiplied = times(below, rest)
                yield Slip("multiplied-not-divided", f"Divide by {_said(below)}; you multiply by it.", multiplied)
                if not isinstance(base, Number) and not _is_root(base):
                    yield Slip("division-twice", f"You divide by {_said(below)} twice.", times(*factors, factor))
            case _:
                if not _is_root(factor):
                    yield Slip("factor-twice", f"The factor {here} is there twice.", _twice(factors, i))
                divided = times(reciprocal(factor), rest)
                yield Slip("divided-not-multiplied", f"Multiply by {here}; you divide by it.", divided)


def _is_root(tree: Tree) -> bool:
    """A root twice is no root: that is the slip then."""
    return isinstance(tree, Call) and tree.function == "sqrt"


def _twice(factors: tuple[Tree, ...], i: int) -> Tree:
    factor = factors[i]
    match factor:
        case Power(base, Number(value)):
            squared = Power(base, Number(2 * value))
        case _:
            squared = Power(factor, number(2))
    return times(*factors[:i], squared, *factors[i + 1 :])


def _logistic(factors: tuple[Tree, ...]) -> Iterator[Slip]:
    """The derivative of a logistic unit, s·(1 − s), as one idea."""
    units = [f for f in factors if not isinstance(f, Number | Sum) and total(ONE, negative(f)) in factors]
    for value in units:
        other = total(ONE, negative(value))
        rest = [f for f in factors if f not in (value, other)]
        pair = f"{_said(value)}·(1 − {_said(value)})"
        yield Slip("sigmoid-derivative-missing", f"The derivative of the sigmoid, {pair}, is missing.", times(*rest))
        again = Call("sigma", (value,))
        message = f"You apply σ′ to {_said(value)}, which is already σ(…): its derivative is {pair}."
        yield Slip("derivative-at-output", message, times(*rest, again, total(ONE, negative(again))))
    if len(units) > 1:
        gone = {f for value in units for f in (value, total(ONE, negative(value)))}
        first = _said(units[0])
        message = f"The derivatives of all {len(units)} sigmoids are missing, {first}·(1 − {first}) and so on."
        yield Slip("sigmoid-derivative-missing", message, times(*(f for f in factors if f not in gone)))


def _sum(node: Tree, terms: tuple[Tree, ...]) -> Iterator[Slip]:
    where = _said(node)
    match terms:
        case (Number(value), other) if value == 1 and negative(other) != times(MINUS_ONE, other):
            lost = negative(other)
            yield Slip("complement-missing", f"{_said(lost)} stands where {where} is needed.", lost)
            yield Slip("sign-of-term", f"The sign of {_said(lost)} is reversed in {where}.", total(ONE, lost))
            return
    for i, term in enumerate(terms):
        rest = (*terms[:i], *terms[i + 1 :])
        here = _said(term)
        turned = total(*terms[:i], negative(term), *terms[i + 1 :])
        yield Slip("sign-of-term", f"The sign of the term {here} is reversed in {where}.", turned)
        yield Slip("term-missing", f"The term {here} is missing in {where}.", total(*rest))
        yield Slip("term-twice", f"The term {here} is counted twice in {where}.", total(*terms, term))


def _power(node: Tree, base: Tree, exponent: Tree) -> Iterator[Slip]:
    here = _said(base)
    match base, exponent:
        case Constant("e"), _:
            yield Slip(
                "exponent-sign", f"The sign in the exponent of {_said(node)} is wrong.", Power(base, negative(exponent))
            )
            yield Slip("exp-missing", f"The exponential of {_said(exponent)} is missing.", exponent)
        case Number(), exponent if names_of(exponent):
            message = f"Base and exponent are exchanged: {_said(node)} is needed."
            yield Slip("base-for-exponent", message, Power(exponent, base))
        case Number(), _:
            pass
        case _, Number(value) if value == -1:
            yield Slip("not-inverted", f"{here} stands where 1/({here}) is needed.", base)
        case _, Number(value) if abs(value) > 1:
            n = text(Number(abs(value)))
            once = base if value > 0 else Power(base, MINUS_ONE)
            yield Slip("power-missing", f"{here} must be taken to the power {n}.", once)
            if value > 0:
                yield Slip(
                    "times-for-power", f"{here} is multiplied by {n}, not raised to it.", times(Number(value), base)
                )
            up = Number(value + (1 if value > 0 else -1))
            yield Slip("power-too-high", f"The power of {here} is one too high.", Power(base, up))
            if abs(value) > 2:
                down = Number(value - (1 if value > 0 else -1))
                yield Slip("power-too-low", f"The power of {here} is one too low.", Power(base, down))
        case _, Number():
            yield Slip("root-missing", f"The power of {here} is missing.", base)
        case _:
            yield Slip("power-missing", f"The power {_said(exponent)} of {here} is missing.", base)
            message = f"Base and exponent are exchanged: {_said(node)} is needed."
            yield Slip("base-for-exponent", message, Power(exponent, base))
            yield Slip(
                "times-for-power",
                f"{here} is multiplied by {_said(exponent)}, not raised to it.",
                times(base, exponent),
            )
            less = Power(base, total(exponent, MINUS_ONE))
            yield Slip("power-too-low", f"The power of {here} is one too low.", less)
            yield Slip("power-too-high", f"The power of {here} is one too high.", Power(base, total(exponent, ONE)))


def _call(node: Tree, function: str, arguments: tuple[Tree, ...]) -> Iterator[Slip]:
    if function in ("max", "min"):
        for argument in arguments:
            yield Slip("branch-everywhere", f"You use {_said(argument)} everywhere, not {_said(node)}.", argument)
        return
    inside = arguments[0]
    here = _said(inside)
    match function:
        case "abs":
            yield Slip("absolute-value-missing", f"The absolute value around {here} is missing.", inside)
            return
        case "sqrt":
            yield Slip("root-missing", f"The root of {here} is missing.", inside)
            yield Slip("square-for-root", f"{here} is squared where its root is needed.", Power(inside, number(2)))
            return
        case "log" | "log2" | "log10":
            yield Slip("logarithm-missing", f"The logarithm of {here} is missing.", inside)
        case "exp":
            message = f"The sign in the exponent of {_said(node)} is wrong."
            yield Slip("exponent-sign", message, Call(function, (negative(inside),)))
            yield Slip("exp-missing", f"The exponential of {here} is missing.", inside)
            return
        case _:
            yield Slip("function-missing", f"{here} stands where {_said(node)} is needed.", inside)
    message = f"The sign of the argument of {_said(node)} is wrong."
    yield Slip("argument-sign", message, Call(function, (negative(inside),)))


def _branch(node: Branch) -> Iterator[Slip]:
    value, otherwise = node.value, node.otherwise
    swapped = Branch(otherwise, node.condition, value)
    yield Slip("branches-swapped", f"The cases are swapped: {_said(value)} and {_said(otherwise)}.", swapped)
    yield Slip("branch-everywhere", f"You use {_said(value)} everywhere; it holds in one case only.", value)
    yield Slip("branch-everywhere", f"You use {_said(otherwise)} everywhere; it holds in one case only.", otherwise)
