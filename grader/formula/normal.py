"""One form for formulas that are the same but for the order, the spelling and the arithmetic of their numbers.

Only what holds for all values is used, and nothing that takes away a point where a formula is undefined: x/x stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from grader.formula.tree import (
    HALF,
    MINUS_ONE,
    ONE,
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
    """Numbers added, like terms collected, the rest in order, and the first coefficient taken out of all."""
    found: dict[Tree, list[Fraction]] = {}
    for value, rest in (_coefficient(term) for term in _flat(terms)):
        values = found.setdefault(rest, [Fraction(0)])
        if _fits(added := values[-1] + value):
            values[-1] = added
        else:
            values.append(value)
    parts = [(rest, v) for rest, values in found.items() for v in values if v or rest != ONE]
    parts.sort(key=lambda part: (_order(part[0]), part[1]))
    first = next((v for rest, v in parts if v), Fraction(1)) if len(parts) > 1 else Fraction(1)
    if not all(_fits(v / first) for _, v in parts):
        first = Fraction(1)
    whole = total(*(_scaled(v / first, rest) for rest, v in parts))
    return _scaled(first, whole)


def _scaled(value: Fraction, rest: Tree) -> Tree:
    if rest == ONE:
        return Number(value)
    return rest if value == 1 else times(Number(value), rest)


def _order(tree: Tree) -> tuple[bool, str]:
    """Numbers first."""
    return not isinstance(tree, Number), repr(tree)


def _fits(value: Fraction) -> bool:
    return max(value.numerator.bit_length(), value.denominator.bit_length()) <= _BITS


def _flat(terms: list[Tree]) -> Iterator[Tree]:
    for term in terms:
        match term:
            case Sum(inner):
                yield from inner
            case Product((Number(value), Sum(inner))):
                yield from (_product([Number(value), t]) for t in inner)
            case _:
                yield term


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
    return times(*([Number(constant)] if constant != 1 or not parts else []), *parts)


def _power(base: Tree, exponent: Tree) -> Tree:
    match base, exponent:
        case _, Number(value) if value == 1:
            return base
        case Number(b), Number(value) if value.denominator == 1 and _small(b, value):
            return Number(b ** int(value))
        case Power(Number(b), Number(first)), Number(second) if b and _whole(first, second):
            return _power(Number(b), Number(first * second))
        case Power(Power(inner, Number(less)), Number(first)), Number(n) if (
            less == -1 and first < 0 and _whole(first, n)
        ):
            # (1/x)**-k is x**k but for x = 0, where it is undefined: so are its powers
            joined = Number(first * n)
            return _power(inner, Number(-joined.value)) if n < 0 else Power(Power(inner, MINUS_ONE), joined)
        case Power(inner, Number(first)), Number(second) if _whole(first, second) and first < 0 and second < 0:
            return Power(_power(inner, MINUS_ONE), Number(-first * second))
        case Power(inner, Number(first)), Number(second) if _may_join(first, second):
            return _power(inner, Number(first * second))
        case Product(factors), Number(value) if value.denominator == 1:
            return _product([_power(f, exponent) for f in factors])
        case _:
            return Power(base, exponent)


def _may_join(first: Fraction, second: Fraction) -> bool:
    """Whether (x**first)**second is x**(first·second) for all x, 0 and negative ones too."""
    return (_whole(first, second) and (first > 0 or second > 0)) or (first > 0 and second == -1)


def _whole(*values: Fraction) -> bool:
    """Whether all are whole numbers, none of them 0."""
    return all(value.denominator == 1 and value for value in values)


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
            return Logic(word, tuple(_condition(p) for p in parts))  # in order: a later part may be undefined
        case other:
            return other


def same(one: Tree, other: Tree) -> bool:
    """Return whether two formulas are the same up to order, spelling and arithmetic."""
    return one == other or normal(one) == normal(other)
