"""Formulas that are surely too large to compute, so that a tower of exponentials gets an answer at once."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from grader.formula.digits import value_at
from grader.formula.reals import TooLarge, Unclear, Undefined
from grader.formula.tree import Call, Constant, Number, Power, Tree

_BITS = 110


def surely_large(tree: Tree, point: Mapping[str, Fraction]) -> bool:
    """Return whether a formula is larger than 10**(10**6), not only something within it.

    >>> from grader.formula.parse import parse
    >>> surely_large(parse("exp(exp(exp(exp(9))))"), {}), surely_large(parse("log(exp(exp(20)))"), {})
    (True, False)
    """
    match tree:
        case Call("exp" | "cosh", (inner,)) | Power(Constant("e"), inner):
            return _overflows(tree, inner, point) or surely_large(inner, point)
        case Power(Number(base), inner) if base > 1:
            return _overflows(tree, inner, point) or surely_large(inner, point)
        case _:
            return False


def _overflows(tree: Tree, inner: Tree, point: Mapping[str, Fraction]) -> bool:
    """Whether the last step alone is what is too large."""
    try:
        value_at(inner, point, _BITS, ties=True)
    except (Undefined, Unclear):
        return False
    try:
        value_at(tree, point, _BITS, ties=True)
    except TooLarge:
        return True
    except (Undefined, Unclear):
        return False
    return False
