"""Numbers in whatever form they come back, as arrays; and where two arrays agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

MAX_NESTING = 16  # lists in lists; the worker's side allows 12, but a hostile one may send more


def as_numbers(value: Any, nesting: int = 0) -> Array | None:
    """Return a number, an array or nested lists of them as one array; None where it is none of these.

    >>> as_numbers([[1, 2], [3, 4.5]]).shape, as_numbers([[1, 2], [3]]), as_numbers("1")
    ((2, 2), None, None)
    """
    match value:
        case np.ndarray() | np.generic():
            array = np.asarray(value)
            return array if array.dtype.kind in "biufc" else None
        case bool() | float() | complex():
            return np.asarray(value)
        case int():
            return np.asarray(value if -(2**63) <= value < 2**63 else _to_float(value))
        case list() | tuple() if nesting < MAX_NESTING:
            return _stack(value, nesting)
        case _:
            return None


def _stack(items: Sequence[Any], nesting: int) -> Array | None:
    if all(type(item) in (bool, int, float) for item in items):
        array = np.array(items, dtype=None if items else np.float64)
        return array if array.dtype != object else np.array([_to_float(item) for item in items])
    parts: list[Array] = []
    for item in items:
        part = as_numbers(item, nesting + 1)
        if part is None or (parts and part.shape != parts[0].shape) or part.ndim > MAX_NESTING:
            return None
        parts.append(part)
    return np.stack(parts)


def _to_float(value: int) -> float:
    try:
        return float(value)
    except OverflowError:
        return np.inf if value > 0 else -np.inf


def close(right: Array, array: Array, rtol: float, atol: float) -> NDArray[np.bool_]:
    """Return where `array` is right; both have the same shape. nan is right only for nan, inf by its sign.

    float32 is given its own precision, 1e-5. Near 0 its error is that of the numbers it was computed
    from, so 1e-6 of the largest expected one (of 1 at most) is forgiven, and never an answer that is all 0.
    Relative tolerance never forgives a whole step where whole numbers are wanted, however large they are.
    """
    exact = right.dtype.kind in "biu"
    single = array.dtype in (np.float32, np.complex64)
    dtype = np.complex128 if "c" in (right.dtype.kind, array.dtype.kind) else np.float64
    with np.errstate(all="ignore"):
        right, array = right.astype(dtype), array.astype(dtype)
        size = np.abs(right)
        if single:
            largest = float(np.max(size, initial=0.0, where=np.isfinite(size)))
            rtol, atol = max(rtol, 1e-5), max(atol, 1e-6 * min(1.0, largest))
        tolerance = atol + rtol * size
        if exact:
            tolerance = np.minimum(tolerance, max(atol, 0.01))
        within = np.isfinite(right) & (np.abs(array - right) <= tolerance)
        same = (right == array) | (np.isnan(right) & np.isnan(array))
    return np.asarray(within | same)
