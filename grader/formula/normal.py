"""One form for formulas that are the same but for the order, the spelling and the arithmetic of their numbers.

Only what holds for all values is used, and nothing that takes away a point where a formula is undefined: x/x stays.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from grader.formula.tree import (
    HALF,
    MINUS_ONE,
    ONE,
    ZERO,
    Branch,
    Call,
    Condition,
    Constant,
    Logic,
    Number,
    Power,
    Product,
    Relation,
    Sum,
    Tree,
    in_condition,
    number,
    times,
    total,
)

_BITS = 4000  # larger powers of numbers stay powers


@lru_cache(maxsize=4096)
def normal(tree: Tree) -> Tree:
    """Return the form that all formulas share which are the same up to order, spelling and arithmetic.

    >>> from grader.formula.parse import parse
    >>> same = ["(y - y_hat)**2 / 2", "0.5 * (-y_hat + y)^2", "(y − ŷ)²·(1/2)"]
    >>> len({normal(parse(text, ["y", "y_hat"])) for text in same})
    1
    """
    match tree:
        case Sum(terms):
            return _sum([normal(t) for t in terms])
        case Product(factors):
            return _product([normal(f) for f in factors])
        case Power(base, exponent):
            return _power(normal(base), normal(exponent))
        case Call(function, arguments):
            return _call(function, tuple(normal(a) for a in arguments))
        case Branch(value, condition, otherwise):
            return Branch(normal(value), _condition(condition), normal(otherwise))
        case _:
            return tree


def _sum(terms: list[Tree]) -> Tree:
    """Numbers added, like terms collected, the rest in order."""
    found: dict[Tree, list[Fraction]] = {}
    for term in _flat(terms):
        value, rest = _coefficient(term)
        values = found.setdefault(rest, [Fraction(0)])
        if _fits(added := values[-1] + value):
            values[-1] = added
        else:
            values.append(value)
    parts = [_scaled(v, rest) for rest, values in found.items() for v in values]
    parts = [p for p in parts if p != ZERO] or [ZERO]
    return total(*sorted(parts, key=_order))


def _scaled(value: Fraction, rest: Tree) -> Tree:
    if rest == ONE:
        return Number(value)
    return rest if value == 1 else times(Number(value), rest)


def _order(tree: Tree) -> tuple[bool, str]:
    """Numbers first."""
    return not isinstance(tree, Number), repr(tree)


def _fits(value: Fraction) -> bool:
    return max(value.numerator.bit_length(), value.denominator.bit_length()) <= _BITS


def _flat(terms: list[Tree]) -> list[Tree]:
    return [t for term in terms for t in (term.terms if isinstance(term, Sum) else (term,))]


def _coefficient(term: Tree) -> tuple[Fraction, Tree]:
    match term:
        case Number(value):
            return value, ONE
        case Product((Number(value), *rest)):
            return value, times(*rest)
        case _:
            return Fraction(1), term


def _product(factors: list[Tree]) -> Tree:
    """Numbers multiplied, powers of one base with exponents of one sign collected, the rest in order."""
    constant, large = Fraction(1), list[Tree]()
    powers: dict[tuple[Tree, bool], Fraction] = {}
    others: list[Tree] = []
    for factor in (f for each in factors for f in (each.factors if isinstance(each, Product) else (each,))):
        match factor:
            case Number(value) if _fits(constant * value):
                constant *= value
            case Number():
                large.append(factor)
            case Power(base, Number(exponent)) if exponent.denominator == 1:
                powers[base, exponent > 0] = powers.get((base, exponent > 0), Fraction(0)) + exponent
            case Power():
                others.append(factor)
            case _:
                powers[factor, True] = powers.get((factor, True), Fraction(0)) + 1
    parts = [base if e == 1 else Power(base, Number(e)) for (base, _), e in powers.items()]
    parts = sorted([*parts, *others, *large], key=_order)
    match parts:
        case [Sum(terms)] if constant != 1:  # −(a − b) is b − a
            return _sum([_product([Number(constant), t]) for t in terms])
        case _:
            return times(*([Number(constant)] if constant != 1 or not parts else []), *parts)


def _power(base: Tree, exponent: Tree) -> Tree:
    match base, exponent:
        case _, Number(value) if value == 1:
            return base
        case Number(b), Number(value) if value.denominator == 1 and _small(b, value):
            return Number(b ** int(value))
        case Power(inner, Number(first)), Number(second) if _may_join(first, second):
            return _power(inner, Number(first * second))
        case Product(factors), Number(value) if value.denominator == 1:
            return _product([_power(f, exponent) for f in factors])
        case _:
            return Power(base, exponent)


def _may_join(first: Fraction, second: Fraction) -> bool:
    """Whether (x**first)**second is x**(first·second) for all x, 0 and negative ones too."""
    whole = first.denominator == second.denominator == 1
    return (whole and (first > 0 or second > 0)) or (first > 0 and second == -1)


def _small(base: Fraction, exponent: Fraction) -> bool:
    size = max(base.numerator.bit_length(), base.denominator.bit_length())
    return abs(exponent) * size <= _BITS and (base != 0 or exponent > 0)


def _call(function: str, arguments: tuple[Tree, ...]) -> Tree:
    match function, arguments:
        case "sqrt", (argument,):
            return _power(argument, HALF)
        case "exp", (argument,):
            return _power(Constant("e"), argument)
        case "log2" | "log10", (argument,):
            base = number(2 if function == "log2" else 10)
            return _product([Call("log", (argument,)), Power(Call("log", (base,)), MINUS_ONE)])
        case "max" | "min", _:
            parts = [
                p for a in arguments for p in (a.arguments if isinstance(a, Call) and a.function == function else (a,))
            ]
            return Call(function, tuple(sorted(set(parts), key=repr))) if len(set(parts)) > 1 else parts[0]
        case _:
            return Call(function, arguments)


def _condition(condition: Condition) -> Condition:
    match in_condition(condition, normal):
        case Relation(">" | ">=" as sign, left, right):
            return Relation("<" if sign == ">" else "<=", right, left)
        case Relation("==" | "!=" as sign, left, right):
            return Relation(sign, *sorted((left, right), key=repr))
        case Logic(word, parts):
            return Logic(word, tuple(sorted((_condition(p) for p in parts), key=repr)))
        case other:
            return other


def same(one: Tree, other: Tree) -> bool:
    """Return whether two formulas are the same up to order, spelling and arithmetic."""
    return one == other or normal(one) == normal(other)
