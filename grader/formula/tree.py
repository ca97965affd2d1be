"""The tree of a formula: frozen and hashable. A difference is a sum with a factor −1, a quotient a power −1.

A Tree is a number everywhere. A condition stands only in a Branch: `x > 0` where a number is wanted is read as
`1 if x > 0 else 0`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

FUNCTIONS = {
    "exp": 1,
    "log": 1,
    "log2": 1,
    "log10": 1,
    "sqrt": 1,
    "abs": 1,
    "sigma": 1,
    "sign": 1,
    "sin": 1,
    "cos": 1,
    "tan": 1,
    "tanh": 1,
    "sinh": 1,
    "cosh": 1,
    "max": 2,
    "min": 2,
}  # how many arguments each takes; max and min take more, too


@dataclass(frozen=True, slots=True)
class Number:
    """An exact number: decimals as they are typed."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Constant:
    """The number pi or e."""

    name: str


@dataclass(frozen=True, slots=True)
class Name:
    """A quantity of the question."""

    name: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Two or more terms."""

    terms: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """Two or more factors; a divisor is a Power with the exponent −1."""

    factors: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Power:
    """base ** exponent."""

    base: Tree
    exponent: Tree


@dataclass(frozen=True, slots=True)
class Call:
    """One of FUNCTIONS, applied."""

    function: str
    arguments: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """`value if condition else otherwise`."""

    value: Tree
    condition: Condition
    otherwise: Tree


@dataclass(frozen=True, slots=True)
class Relation:
    """left < right, and the like: the sign is one of < <= > >= == !=."""

    sign: str
    left: Tree
    right: Tree


@dataclass(frozen=True, slots=True)
class Logic:
    """`and`, `or` of two or more conditions, `not` of one."""

    word: str
    parts: tuple[Condition, ...]


Tree = Number | Constant | Name | Sum | Product | Power | Call | Branch
Condition = Relation | Logic
Node = Tree | Condition

ZERO, ONE, MINUS_ONE, HALF = (Number(Fraction(n)) for n in ("0", "1", "-1", "1/2"))


def number(value: int | str | Fraction) -> Number:
    """Return an exact number.

    >>> number("0.1").value
    Fraction(1, 10)
    """
    return Number(Fraction(value))


def total(*terms: Tree) -> Tree:
    """Return the sum of terms, as one flat sum; of one term, the term."""
    flat: list[Tree] = []
    for term in terms:
        flat += term.terms if isinstance(term, Sum) else (term,)
    return flat[0] if len(flat) == 1 else Sum(tuple(flat)) if flat else ZERO


def times(*factors: Tree) -> Tree:
    """Return the product of factors, as one flat product; of one factor, the factor."""
    flat: list[Tree] = []
    for factor in factors:
        flat += factor.factors if isinstance(factor, Product) else (factor,)
    return flat[0] if len(flat) == 1 else Product(tuple(flat)) if flat else ONE


def negative(tree: Tree) -> Tree:
    """Return −tree: without a factor −1 where one can be taken away.

    >>> negative(number(3)), negative(negative(Name("x")))
    (Number(value=Fraction(-3, 1)), Name(name='x'))
    """
    match tree:
        case Number(value):
            return Number(-value)
        case Product((Number(value), *rest)):
            return times(*rest) if value == -1 else times(Number(-value), *rest)
        case _:
            return times(MINUS_ONE, tree)


def reciprocal(tree: Tree) -> Tree:
    """Return 1/tree: a product factor by factor, so that a/(b·c) and a/b/c are one."""
    match tree:
        case Product(factors):
            return times(*(reciprocal(f) for f in factors))
        case Power(base, Number(value)) if value > 0:
            return Power(base, Number(-value))
        case _:
            return Power(tree, MINUS_ONE)


def children(node: Node) -> tuple[Node, ...]:
    """Return the parts of a node, in order."""
    match node:
        case Sum(parts) | Product(parts) | Call(_, parts) | Logic(_, parts):
            return parts
        case Power(base, exponent):
            return (base, exponent)
        case Branch(value, condition, otherwise):
            return (value, condition, otherwise)
        case Relation(_, left, right):
            return (left, right)
        case _:
            return ()


def walk(node: Node) -> Iterator[Node]:
    """Yield a node and all below it."""
    yield node
    for child in children(node):
        yield from walk(child)


def names_of(node: Node) -> frozenset[str]:
    """Return the names that a formula uses.

    >>> sorted(names_of(total(Name("b"), times(Name("w"), Name("x")))))
    ['b', 'w', 'x']
    """
    return frozenset(n.name for n in walk(node) if isinstance(n, Name))


def depth(node: Node) -> int:
    """Return how many nodes lie one in the other."""
    return 1 + max((depth(child) for child in children(node)), default=0)


def mapped(node: Tree, change: Callable[[Tree], Tree]) -> Tree:
    """Return the node with `change` made to each of its parts (also those in its condition).

    >>> mapped(total(Name("x"), ONE), lambda part: ZERO if part == ONE else part)
    Sum(terms=(Name(name='x'), Number(value=Fraction(0, 1))))
    """
    match node:
        case Sum(terms):
            return Sum(tuple(change(t) for t in terms))
        case Product(factors):
            return Product(tuple(change(f) for f in factors))
        case Power(base, exponent):
            return Power(change(base), change(exponent))
        case Call(function, arguments):
            return Call(function, tuple(change(a) for a in arguments))
        case Branch(value, condition, otherwise):
            return Branch(change(value), in_condition(condition, change), change(otherwise))
        case _:
            return node


def in_condition(condition: Condition, change: Callable[[Tree], Tree]) -> Condition:
    """Return the condition with `change` made to what it compares."""
    match condition:
        case Relation(sign, left, right):
            return Relation(sign, change(left), change(right))
        case Logic(word, parts):
            return Logic(word, tuple(in_condition(p, change) for p in parts))
