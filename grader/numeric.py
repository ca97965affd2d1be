"""Numbers in whatever form they come back, as arrays; and where two arrays agree."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

MAX_NESTING = 16  # lists in lists; the worker's side allows 12, but a hostile one may send more
MANY = 500  # separate objects in one answer: from here on, every look at it costs


def as_numbers(value: Any) -> Array | None:
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
        case list() | tuple():
            return _stack(value)
        case _:
            return None


def unwieldy(value: Any) -> bool:
    """Return whether a value is made of more than MANY separate objects; an array is one.

    >>> unwieldy([[0.5]] * 20_000), unwieldy((np.ones(10**6), np.ones(10**6)))
    (True, False)
    """
    seen, waiting = 0, [value]
    while waiting and seen + len(waiting) <= MANY:
        seen += 1
        match waiting.pop():
            case dict() as item:
                waiting.extend(item.values())
            case list() | tuple() as item:
                waiting.extend(item)
    return bool(waiting)


def handy(value: Any) -> Any:
    """Return a value with arrays for the lists that make it unwieldy, where they make arrays; any other as it is.

    An answer is looked at some dozen times: converted once, each later look costs nothing.

    >>> handy({"w": [[0.5]] * 20_000, "b": [1, 2]})["w"].shape, handy([[0.5], [1.5]])
    ((20000, 1), [[0.5], [1.5]])
    """
    if not unwieldy(value):
        return value
    match value:
        case list() | tuple() if (array := as_numbers(value)) is not None:
            return array
        case list() | tuple() if len(value) <= MANY:
            return type(value)(map(handy, value))
        case dict() if len(value) <= MANY:
            return {key: handy(item) for key, item in value.items()}
        case _:
            return value


def arrays_in(values: Iterable[Any]) -> Iterator[Array]:
    """Yield the numbers and arrays among values, those in lists and dicts too, each as an array.

    >>> [array.shape for array in arrays_in([1.5, {"W1": np.eye(2)}, [np.zeros(3), "a word"]])]
    [(), (2, 2), (3,)]
    """
    for value in values:
        match value:
            case dict():
                yield from arrays_in(value.values())
            case list() | tuple():
                yield from arrays_in(value)
            case np.ndarray() | bool() | int() | float():
                yield np.asarray(value)


def _stack(items: Sequence[Any]) -> Array | None:
    try:
        array = np.array(items, dtype=None if items else np.float64)
    except ValueError:  # rows of different lengths
        return None
    if array.dtype == object:  # whole numbers too large for any type, or no numbers
        flat = array.ravel().tolist()
        whole = set(map(type, flat)) <= {bool, int, float}
        return np.array(list(map(_to_float, flat))).reshape(array.shape) if whole else None
    return array if array.dtype.kind in "biufc" and array.ndim <= MAX_NESTING else None


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
        right, array = right.astype(dtype, copy=False), array.astype(dtype, copy=False)
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


def agree(right: Array, array: Array, rtol: float, atol: float) -> bool:
    """Return whether all of `array` is right, as `close` has it; both have the same shape.

    Most answers are float64, and most of what is asked is about one number: then it is the same arithmetic without
    an array for each of its steps. Numbers that are equal are right in any type.
    """
    if right.size == 1 and right.item() == array.item():
        return True
    if right.dtype.kind in "bi" and right.dtype == array.dtype and (right == array).all():
        return True
    if right.dtype != np.float64 or array.dtype != np.float64:
        return bool(close(right, array, rtol, atol).all())
    if right.size == 1:
        wanted, got = float(right.item()), float(array.item())
        within = math.isfinite(wanted) and abs(got - wanted) <= atol + rtol * abs(wanted)
        return within or (math.isnan(wanted) and math.isnan(got))
    with np.errstate(all="ignore"):
        near = np.abs(array - right) <= atol + rtol * np.abs(right)
    if np.isfinite(right).all():
        return bool(near.all())
    return bool(close(right, array, rtol, atol).all())


def is_number(right: Array, actual: Any, rtol: float, atol: float) -> bool:
    """Return whether a value is the number or array that is wanted: in shape, kind and size."""
    array = as_numbers(actual)
    if array is None or (array.dtype.kind == "c" and right.dtype.kind != "c"):
        return False
    if array.shape != right.shape:
        if array.size != 1 or right.size != 1 or isinstance(actual, tuple):  # a comma too many is not an array
            return False
        array, right = array.reshape(()), right.reshape(())
    return agree(right, array, rtol, atol)
