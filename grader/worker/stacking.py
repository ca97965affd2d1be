"""Answers of thousands of lists, as the arrays they make.

The judge looks at such an answer as at an array, whichever of the two it is; but to take thousands of lists over costs
it what an array does not. Smaller answers are left as they are, so that a list of two items is called one.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.worker.codec import DTYPE_KINDS, MAX_AXES, MAX_DEPTH, MAX_FRAME, TooLarge, is_long

MANY = 500  # things in one answer, a long list of numbers being one; the judge draws the line here too

_NUMBERS = frozenset({bool, int, float, *(np.dtype(code).type for code in "?bBhHiIlLqQefdFD")})


def stacked(value: Any) -> Any:
    """Return an answer with arrays for those of its lists and tuples that are MANY things and make an array.

    >>> stacked(([[0.5]] * 20_000, [1, 2]))[0].shape, stacked([[0.5], [1.5]])
    ((20000, 1), [[0.5], [1.5]])
    """
    return _stacked(value, {})


def _stacked(value: Any, known: dict[int, Any]) -> Any:
    """`known` has what became of each, by id: a list may hold the same one many times over, and itself."""
    if not isinstance(value, list | tuple | dict) or not _many(value):
        return value
    if id(value) not in known:
        known[id(value)] = value
        known[id(value)] = _replaced(value, known)
    return known[id(value)]


def _replaced(value: Any, known: dict[int, Any]) -> Any:
    kind = type(value)
    if (kind is list or kind is tuple) and (array := _as_array(value)) is not None:
        return array
    if isinstance(value, dict):
        return {key: _stacked(item, known) for key, item in dict.items(value)}
    if isinstance(value, list):
        return [_stacked(item, known) for item in list.__iter__(value)]
    return tuple([_stacked(item, known) for item in tuple.__iter__(value)])


def _many(value: Any) -> bool:
    seen, waiting = 0, [value]
    while waiting and seen + len(waiting) <= MANY:
        seen += 1
        match waiting.pop():
            case list() as item:
                waiting.extend(() if is_long(item) else list.__iter__(item))
            case tuple() as item:
                waiting.extend(tuple.__iter__(item))
            case dict() as item:
                waiting.extend(dict.values(item))
    return bool(waiting)


def _as_array(value: list[Any] | tuple[Any, ...]) -> NDArray[Any] | None:
    """Return nested lists as one array; None where they make none, or hold what is neither number nor array."""
    shape: list[int] = []
    level: list[Any] = [value]  # what stands as deep as there are axes
    while (kinds := set(map(type, level))) and kinds <= {list, tuple}:
        lengths = set(map(len, level))
        if len(lengths) > 1 or len(shape) == MAX_DEPTH:
            return None
        shape += lengths
        if len(level) * shape[-1] > MAX_FRAME:  # each takes a byte at least
            raise TooLarge(f"a value of more than the limit of {MAX_FRAME / 1e6:.0f} MB")
        level = [item for items in level for item in items]
    if not level:
        return np.zeros(shape)
    if kinds == {np.ndarray}:
        return _of_arrays(shape, level)
    array = np.array(level) if kinds <= _NUMBERS else None
    return array.reshape(shape) if array is not None and array.dtype.kind in DTYPE_KINDS else None


def _of_arrays(shape: list[int], arrays: list[NDArray[Any]]) -> NDArray[Any] | None:
    first = arrays[0]
    alike = all(array.dtype == first.dtype and array.shape == first.shape for array in arrays)
    if not alike or first.dtype.kind not in DTYPE_KINDS or len(shape) + first.ndim > MAX_AXES:
        return None
    if first.nbytes * len(arrays) > MAX_FRAME:  # before anything is copied
        raise TooLarge(f"a value of more than the limit of {MAX_FRAME / 1e6:.0f} MB")
    return np.array(arrays).reshape((*shape, *first.shape))
