"""The value of a formula at a point, exact or to many digits, always with a bound of its error.

Points are rational, so rational formulas stay exact: whether a divisor is 0 or a condition is a tie is then known,
not guessed. Everything else is an mpf with the power of 2 that its error cannot exceed (first-order running error
analysis: the size of whatever was added counts, so that cancellation is seen). Nothing can hang: exponents are
bounded before a power is taken.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from grader.formula.reals import (
    HUGE,
    LARGEST,
    MOST_BITS_EXACT,
    Real,
    Tie,
    TooLarge,
    Unclear,
    Undefined,
    Value,
    as_real,
    bit_length,
    context,
    difference,
    gathered,
    rounded,
    sign_of,
)
from grader.formula.tree import (
    Branch,
    Call,
    Condition,
    Constant,
    Logic,
    Name,
    Number,
    Power,
    Product,
    Relation,
    Sum,
    Tree,
)


def value_at(tree: Tree, given: Mapping[str, Fraction], bits: int, *, ties: bool = False) -> Value:
    """Return the value at a point, computed with `bits` bits.

    With `ties`, a condition exactly at its limit counts as it is written; else it is a Tie, unless both sides agree.

    Raises
    ------
    Undefined, TooLarge, Unclear, Tie

    Examples
    --------
    >>> from grader.formula.parse import parse
    >>> value_at(parse("(x + abs(x))/2 + sqrt(4/9)", ["x"]), {"x": Fraction(1, 3)}, 100)
    Fraction(1, 1)
    """
    context().prec = bits
    return _Evaluation(given, bits, ties, context()).of(tree)


@dataclass(frozen=True, slots=True)
class _Evaluation:
    """One evaluation at a point."""

    given: Mapping[str, Fraction]
    bits: int
    ties: bool
    mp: Any

    def of(self, tree: Tree) -> Value:
        match tree:
            case Number(value):
                return value
            case Name(name):
                return self.given[name]
            case Constant(name):
                return rounded(+getattr(self.mp, name), -HUGE, self.bits)
            case Sum(terms):
                return self.sum([self.of(t) for t in terms])
            case Product(factors):
                return self.product([self.of(f) for f in factors])
            case Power(Constant("e"), exponent):
                return self.exp(self.of(exponent))
            case Power(base, exponent):
                return self.power(self.of(base), self.of(exponent))
            case Call(function, arguments):
                return self.call(function, [self.of(a) for a in arguments])
            case Branch(value, condition, otherwise):
                return self.branch(value, condition, otherwise)

    def sum(self, values: Sequence[Value]) -> Value:
        exact, reals = gathered(values, Fraction(0), operator.add, self.bits)
        if not reals:
            return exact
        reals.append(as_real(exact, self.bits))
        largest = max(r.size for r in reals)
        worst = max(max(r.error for r in reals), largest + 1 - self.bits)
        return Real(self.mp.fsum(r.value for r in reals), worst + len(reals).bit_length() + 1)

    def product(self, values: Sequence[Value]) -> Value:
        exact, reals = gathered(values, Fraction(1), operator.mul, self.bits)
        if exact == 0 or not reals:
            return exact
        reals.append(as_real(exact, self.bits))
        result = self.mp.fprod(r.value for r in reals)
        room = len(reals).bit_length() + 1
        if all(r.is_good(4 + room) for r in reals):
            relative = max(max(r.error - r.size for r in reals) + 1, -self.bits)
            return Real(result, Real(result, 0).size + relative + room)
        return Real(result, sum(max(r.size, r.error) + 1 for r in reals) + 1)

    def power(self, base: Value, exponent: Value) -> Value:
        if isinstance(exponent, Fraction) and exponent.denominator == 1:
            return self.whole_power(base, int(exponent))
        direction = sign_of(base)
        if direction == 0:
            if sign_of(exponent) > 0:
                return Fraction(0)
            raise Undefined
        if direction < 0:
            raise Undefined if isinstance(exponent, Fraction) else Unclear
        if exponent == Fraction(1, 2):
            return self.root(base)
        return self.exp(self.product([exponent, self.log(base)]))

    def whole_power(self, base: Value, n: int) -> Value:
        if n == 0:
            return Fraction(1)
        if isinstance(base, Fraction):
            if base == 0 and n < 0:
                raise Undefined
            if base in (0, 1, -1) or abs(n) * bit_length(base) <= MOST_BITS_EXACT:
                return base**n
        real = as_real(base, self.bits)
        room = n.bit_length() + 1
        if not real.is_good(6 + room):
            if n < 0:
                raise Unclear
            self.within(n * max(real.size, real.error))
            return Real(real.value**n if n < 1000 else self.mp.zero, n * (max(real.size, real.error) + 1) + 1)
        if abs(n) > 1000:
            result = as_real(
                self.exp(self.product([Fraction(n), self.log(Real(abs(real.value), real.error))])), self.bits
            )
            return Real(-result.value, result.error) if real.value < 0 and n % 2 else result
        self.within(n * real.size)
        result = real.value**n
        return Real(result, Real(result, 0).size + max(real.error - real.size + 1, -self.bits) + room)

    def within(self, size: int) -> None:
        """Refuse what lies beyond all bounds before it is computed."""
        if size > LARGEST:
            raise TooLarge

    def root(self, base: Value) -> Value:
        if isinstance(base, Fraction):
            root = Fraction(math.isqrt(base.numerator), math.isqrt(base.denominator))
            if root * root == base:
                return root
        real = as_real(base, self.bits)
        result = self.mp.sqrt(real.value)
        return rounded(result, Real(result, 0).size + real.error - real.size + 1, self.bits)

    def exp(self, value: Value) -> Value:
        if value == 0 and isinstance(value, Fraction):
            return Fraction(1)
        real = as_real(value, self.bits)
        if real.size > 21 and real.is_good(2) and abs(real.value) * 1.4426950408 > LARGEST:
            if real.value > 0:
                raise TooLarge
            return Real(self.mp.zero, -LARGEST)
        if real.error > -2:
            raise Unclear
        result = self.mp.exp(real.value)
        return rounded(result, Real(result, 0).size + real.error + 1, self.bits)

    def log(self, value: Value) -> Value:
        if value == 1:
            return Fraction(0)
        if sign_of(value) <= 0:
            raise Undefined
        real = as_real(value, self.bits)
        if not real.is_good(3):
            raise Unclear
        return rounded(self.mp.log(real.value), real.error - real.size + 2, self.bits)

    def call(self, function: str, values: Sequence[Value]) -> Value:
        value = values[0]
        match function:
            case "exp":
                return self.exp(value)
            case "log":
                return self.log(value)
            case "log2" | "log10":
                base = self.log(Fraction(2 if function == "log2" else 10))
                return self.product([self.log(value), self.power(base, Fraction(-1))])
            case "sqrt":
                return self.power(value, Fraction(1, 2)) if value != 0 or isinstance(value, Real) else Fraction(0)
            case "abs":
                return abs(value) if isinstance(value, Fraction) else Real(abs(value.value), value.error)
            case "sign":
                return self.sign(value)
            case "max" | "min":
                return self.extreme(function, values)
            case "sigma":
                return self.sigma(value)
            case _:
                return self.curve(function, value)

    def sign(self, value: Value) -> Value:
        direction = sign_of(value)
        if direction == 0 and not self.ties:
            raise Tie
        return Fraction(direction)

    def extreme(self, function: str, values: Sequence[Value]) -> Value:
        choose = max if function == "max" else min
        exact = [v for v in values if isinstance(v, Fraction)]
        if len(exact) == len(values):
            return choose(exact)
        reals = [as_real(v, self.bits) for v in values]
        return Real(choose(r.value for r in reals), max(r.error for r in reals))

    def sigma(self, value: Value) -> Value:
        try:
            return self.power(self.sum([Fraction(1), self.exp(self.product([Fraction(-1), value]))]), Fraction(-1))
        except TooLarge:
            return Real(self.mp.zero, -LARGEST)

    def curve(self, function: str, value: Value) -> Value:
        """sin, cos, tanh (whose slope is at most 1), and what is made of them."""
        match function:
            case "tan":
                return self.product([self.curve("sin", value), self.power(self.curve("cos", value), Fraction(-1))])
            case "sinh" | "cosh":
                there, back = self.exp(value), self.exp(self.product([Fraction(-1), value]))
                back = self.product([Fraction(-1 if function == "sinh" else 1), back])
                return self.product([Fraction(1, 2), self.sum([there, back])])
        if value == 0 and isinstance(value, Fraction):
            return Fraction(1 if function == "cos" else 0)
        real = as_real(value, self.bits)
        if real.size > (21 if function == "tanh" else 1000):
            if function != "tanh" or not real.is_good(2):
                raise Unclear
            return Real(self.mp.sign(real.value), -LARGEST)
        return rounded(getattr(self.mp, function)(real.value), real.error, self.bits)

    def branch(self, value: Tree, condition: Condition, otherwise: Tree) -> Value:
        try:
            return self.of(value if self.holds(condition) else otherwise)
        except Tie:
            try:
                a, b = self.of(value), self.of(otherwise)
            except Undefined:
                raise Tie from None
            if difference(a, b, self.bits) == 0:
                return a
            raise

    def holds(self, condition: Condition) -> bool:
        match condition:
            case Relation(sign, left, right):
                return self.relation(sign, sign_of(difference(self.of(left), self.of(right), self.bits)))
            case Logic("not", (part,)):
                return not self.holds(part)
            case Logic(word, parts):
                return self.logic(word, parts)

    def relation(self, sign: str, direction: int) -> bool:
        if direction == 0 and sign not in ("==", "!=") and not self.ties:
            raise Tie
        return direction in {"<": (-1,), "<=": (-1, 0), ">": (1,), ">=": (0, 1), "==": (0,), "!=": (-1, 1)}[sign]

    def logic(self, word: str, parts: Sequence[Condition]) -> bool:
        """`and` and `or`; a tie counts only where the other parts leave it open."""
        tied = False
        for part in parts:
            try:
                if self.holds(part) is (word == "or"):
                    return word == "or"
            except Tie:
                tied = True
        if tied:
            raise Tie
        return word == "and"
