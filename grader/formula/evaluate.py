"""What a formula is worth: quickly as a float, or to as many digits as are asked for."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from grader.formula.characters import FormulaError
from grader.formula.digits import value_at
from grader.formula.parse import parse
from grader.formula.reals import Unclear, Undefined, as_real
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

_CONSTANTS = {"pi": math.pi, "e": math.e}
_MOST_BITS = 4000


def number(tree: Tree, given: Mapping[str, float]) -> float:
    """Return the value as a float: nan where it is undefined, inf where it is too large. Nothing is raised.

    >>> from grader.formula.parse import parse
    >>> number(parse("1/(1 + exp(-z))", ["z"]), {"z": -800.0}), number(parse("log(x)", ["x"]), {"x": -1.0})
    (0.0, nan)
    """
    match tree:
        case Number(value):
            return _float(value)
        case Name(name):
            return given.get(name, math.nan)
        case Constant(name):
            return _CONSTANTS[name]
        case Sum(terms):
            result = 0.0
            for term in terms:
                result += number(term, given)
            return result
        case Product(factors):
            result = 1.0
            for factor in factors:
                result *= number(factor, given)
            return result
        case Power(base, exponent):
            return _power(number(base, given), number(exponent, given))
        case Call(function, arguments):
            return _call(function, [number(a, given) for a in arguments])
        case Branch(value, condition, otherwise):
            holds = _holds(condition, given)
            return math.nan if holds is None else number(value if holds else otherwise, given)


def _float(value: Fraction) -> float:
    try:
        return value.numerator / value.denominator
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _power(base: float, exponent: float) -> float:
    if base != base or exponent != exponent:
        return math.nan
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return math.inf if base > 0 else math.nan
    except ValueError:
        return math.nan


def _sigma(z: float) -> float:
    return 1 / (1 + math.exp(-z)) if z > -700 else math.exp(z)


def _sign(x: float) -> float:
    return math.copysign(1.0, x) if x else 0.0


_ONE: dict[str, Callable[[float], float]] = {
    "exp": math.exp,
    "log": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "sqrt": math.sqrt,
    "abs": abs,
    "sigma": _sigma,
    "sign": _sign,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "tanh": math.tanh,
    "sinh": math.sinh,
    "cosh": math.cosh,
}


def _call(function: str, values: list[float]) -> float:
    if any(v != v for v in values):
        return math.nan
    try:
        if function in ("max", "min"):
            return max(values) if function == "max" else min(values)
        return float(_ONE[function](values[0]))
    except OverflowError:
        return math.inf if function != "sinh" or values[0] > 0 else -math.inf
    except ValueError:
        return math.nan


def _holds(condition: Condition, given: Mapping[str, float]) -> bool | None:
    """Whether a condition holds; None where a side is undefined."""
    match condition:
        case Relation(sign, left, right):
            a, b = number(left, given), number(right, given)
            return None if a != a or b != b else related(sign, a, b)
        case Logic("not", (part,)):
            holds = _holds(part, given)
            return None if holds is None else not holds
        case Logic(word, parts):
            for part in parts:
                holds = _holds(part, given)
                if holds is None or holds is (word == "or"):
                    return holds
            return word == "and"


def related(sign: str, a: Any, b: Any) -> bool:
    """Return whether `a sign b`.

    >>> related("<=", 1, 2), related("!=", 1, 1)
    (True, False)
    """
    less, equal = a < b, a == b
    return bool(
        {"<": less, "<=": less or equal, ">": not less and not equal, ">=": not less, "==": equal, "!=": not equal}[
            sign
        ]
    )


def precise(tree: Tree, given: Mapping[str, float | Fraction], digits: int = 30) -> Any:
    """Return the value as mpmath's mpf, right to `digits` digits; None where it is not real or beyond 10**(10**6).

    >>> from grader.formula.parse import parse
    >>> print(f"{float(precise(parse('log(1 + x)', ['x']), {'x': Fraction(1, 10**40)}, 5)):.3g}")
    1e-40
    >>> precise(parse("exp(exp(exp(exp(9))))"), {}) is None
    True
    """
    exact = {name: Fraction(value) for name, value in given.items()}
    bits = int(digits * 3.33) + 20
    while True:
        try:
            real = as_real(value_at(tree, exact, bits, ties=True), bits)
            if real.is_good(int(digits * 3.33)):
                return real.value
            if bits > _MOST_BITS:  # whatever is left is the error of what cancels
                return real.value if real.error < real.size else real.value * 0
        except Unclear:
            if bits > _MOST_BITS:
                return None
        except Undefined:
            return None
        bits *= 2


def plain(text: str) -> float | None:
    """Return a number as learners type it, also with a decimal comma or in percent; None for anything else.

    >>> [plain(text) for text in ("0,25", "25 %", "1/4", "¼", "2*exp(-1)/e", "a quarter")]
    [0.25, 0.25, 0.25, 0.25, 0.2706705664732254, None]
    """
    stripped = text.strip()
    percent = stripped.endswith("%")
    if re.fullmatch(r"[^(]*", stripped):
        stripped = re.sub(r"(?<=\d),(?=\d)", ".", stripped)
    try:
        value = precise(parse(stripped.removesuffix("%")), {}, 20)
    except FormulaError:
        return None
    if value is None:
        return None
    result = float(value) / (100 if percent else 1)
    return result if math.isfinite(result) else None
