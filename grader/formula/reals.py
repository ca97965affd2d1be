"""Values with a bound of their error: exact fractions, or an mpf and the power of 2 that its error cannot exceed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any


class Undefined(Exception):
    """There is no real value here: a division by 0, the logarithm of a number that is not positive, …"""


class TooLarge(Undefined):
    """The value lies beyond 10**(10**6): defined, but out of reach."""


class Unclear(Exception):
    """More digits are needed to tell; where none help, it cannot be told."""


class Tie(Unclear):
    """A condition is exactly at its limit, and the two sides of the limit differ."""


@dataclass(frozen=True, slots=True)
class Real:
    """An mpf whose error is less than 2**error."""

    value: Any
    error: int

    @property
    def size(self) -> int:
        """The power of 2 that bounds the value."""
        _, mantissa, exponent, bits = self.value._mpf_
        return exponent + bits if mantissa else -HUGE

    def is_good(self, bits: int) -> bool:
        """Whether so many leading bits are right."""
        return self.error <= self.size - bits


Value = Fraction | Real

HUGE = 2**62  # an exponent beyond all others
LARGEST = 3_321_929  # bits of 10**(10**6)
MOST_BITS_EXACT = 1500
_here = threading.local()


def context() -> Any:
    """Return this thread's own mpmath context: precision is a state of it."""
    if not hasattr(_here, "context"):
        from mpmath.ctx_mp import MPContext

        _here.context = MPContext()
    return _here.context


def as_real(value: Value, bits: int) -> Real:
    """Return an exact value as an mpf."""
    if isinstance(value, Real):
        return value
    real = context().mpf(value.numerator) / value.denominator
    return Real(real, Real(real, 0).size - bits)


def difference(a: Value, b: Value, bits: int) -> Value:
    """Return a − b."""
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a - b
    context().prec = bits
    left, right = as_real(a, bits), as_real(b, bits)
    return rounded(left.value - right.value, max(left.error, right.error) + 1, bits)


def sign_of(value: Value) -> int:
    """Return −1, 0 or 1; a value that its error could turn round is Unclear."""
    if isinstance(value, Fraction):
        return (value > 0) - (value < 0)
    if value.error >= value.size - 1:
        raise Unclear
    return 1 if value.value > 0 else -1


def rounded(value: Any, error: int, bits: int) -> Real:
    """Return a value that had an error and was rounded to `bits` bits."""
    return Real(value, max(error, Real(value, 0).size - bits) + 1)


def fits(value: Fraction) -> bool:
    """Whether an exact value is short enough to stay exact."""
    return value.numerator.bit_length() + value.denominator.bit_length() <= MOST_BITS_EXACT


def gathered(
    values: Sequence[Value], start: Fraction, join: Callable[[Fraction, Fraction], Fraction], bits: int
) -> tuple[Fraction, list[Real]]:
    """Join the exact values among others as long as they stay short."""
    exact = start
    reals = []
    for value in values:
        if isinstance(value, Real):
            reals.append(value)
        elif fits(joined := join(exact, value)):
            exact = joined
        else:
            reals.append(as_real(value, bits))
    return exact, reals


def bit_length(value: Fraction) -> int:
    """Return the bits of the longer of numerator and denominator."""
    return max(value.numerator.bit_length(), value.denominator.bit_length())
