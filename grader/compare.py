"""Is what came back right? Structure, then shape, kind, finiteness, value: the first mismatch or None.

Two rules everything here keeps: nothing is subtracted before the shapes are equal (broadcasting forgives),
and a value is right only where `error <= tolerance` is true, so that nan never passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from grader.mismatch import (
    ORDER,
    Kind,
    Leaf,
    Mismatch,
    came_back,
    element_of,
    forgotten,
    hidden_message,
    kind_wanted,
    not_equal,
    not_numbers,
    subject_of,
    value_message,
    wrong_shape,
)
from grader.numeric import MAX_NESTING, Array, as_numbers, close, is_number
from grader.show import counted, key_text, kind_of, listing, ordinal

__all__ = ["Leaf", "Mismatch", "compare", "equal", "leaves", "walk"]


def compare(
    expected: Any, actual: Any, *, rtol: float, atol: float, names: Sequence[str] = (), reveal: bool = True
) -> Mismatch | None:
    """Return the first mismatch between the right answer and what came back, or None.

    Parameters
    ----------
    expected, actual
        Values as `grader.worker.codec.unpack` gives them.
    rtol, atol
        A number is right where |actual - expected| <= atol + rtol * |expected|.
    names
        Names of the results, where a tuple is expected.
    reveal
        False for a hidden case: the message says what came back and where, not what was wanted.

    Examples
    --------
    >>> compare(0.5, np.array([[0.5]]), rtol=1e-6, atol=1e-8) is None
    True
    >>> print(compare((1.0, 2.0), (1.0, 2.5), rtol=1e-6, atol=1e-8, names=("a", "b")).message)
    The 2nd result (b) is 2.5, but 2 is wanted (off by 0.5).
    >>> print(compare(np.ones(3), np.ones((3, 1)), rtol=1e-6, atol=1e-8).message)
    The shape is not right: (3, 1) came back, (3,) is wanted. The values are right, so reshape is all it takes.
    """
    found: list[Mismatch] = []
    for part in walk(expected, actual, "", names):
        mismatch = part if isinstance(part, Mismatch) else _compare_leaf(part, rtol, atol, reveal)
        if mismatch is not None:
            found.append(mismatch)
    return min(found, key=lambda mismatch: ORDER.index(mismatch.kind), default=None)


def equal(expected: Any, actual: Any, rtol: float, atol: float) -> bool:
    """Return whether an answer is right: whether `compare` finds nothing, but without a word for what it would find."""
    match expected:
        case dict():
            return isinstance(actual, dict) and all(
                key in actual and equal(wanted, actual[key], rtol, atol) for key, wanted in expected.items()
            )
        case tuple() | list() if not _is_table(expected):
            if isinstance(actual, np.ndarray) and actual.ndim:
                actual = list(actual)
            if not isinstance(actual, tuple | list) or len(actual) != len(expected):
                return False
            return all(equal(want, got, rtol, atol) for want, got in zip(expected, actual))
        case _:
            if (right := as_numbers(expected)) is not None:
                return is_number(right, actual, rtol, atol)
            return type(expected) is type(actual) and bool(expected == actual)


def leaves(expected: Any, actual: Any, names: Sequence[str] = ()) -> list[Leaf]:
    """Return the corresponding parts of two answers, as far as their structures agree.

    >>> [leaf.path for leaf in leaves((1.0, {"W1": 2.0}), (1.0, {"W1": 3.0}), ("loss", "gradients"))]
    ['the 1st result (loss)', 'the 2nd result (gradients), W1']
    """
    return [part for part in walk(expected, actual, "", names) if isinstance(part, Leaf)]


# --- structure -------------------------------------------------------------------------------------------


def walk(expected: Any, actual: Any, path: str, names: Sequence[str]) -> Iterator[Leaf | Mismatch]:
    """Yield the corresponding parts of two answers, and a Mismatch wherever their structures part."""
    match expected:
        case dict():
            yield from _walk_dict(expected, actual, path)
        case tuple() | list() if not _is_table(expected):
            yield from _walk_items(expected, actual, path, names)
        case _:
            yield Leaf(path, expected, actual)


def _is_table(expected: Any) -> bool:
    """A list of plain numbers stands for an array; a tuple, or a list of arrays, for several results."""

    def plain(item: Any, nesting: int = 1) -> bool:
        if isinstance(item, list | tuple):
            return nesting < MAX_NESTING and all(plain(inner, nesting + 1) for inner in item)
        return np.ndim(item) == 0 if isinstance(item, np.ndarray) else isinstance(item, bool | int | float | complex)

    return isinstance(expected, list) and all(map(plain, expected)) and as_numbers(expected) is not None


def _walk_dict(expected: dict[str, Any], actual: Any, path: str) -> Iterator[Leaf | Mismatch]:
    if not isinstance(actual, dict):
        wanted = f"a dict with the keys {listing(list(map(key_text, expected)), 12)}"
        yield Mismatch("structure", path, came_back(path, kind_of(actual), wanted) + forgotten(actual))
        return
    missing = [key for key in expected if key not in actual]
    if missing:
        noun = "key" if len(missing) == 1 else "keys"
        where = f"The dict of {path}" if path else "The dict you return"
        yield Mismatch("keys", path, f"{where} lacks the {noun} {listing(list(map(key_text, missing)), 12)}.")
    for key, wanted in expected.items():
        if key in actual:
            yield from walk(wanted, actual[key], f"{path}, {key_text(key)}" if path else key_text(key), ())


def _walk_items(expected: Sequence[Any], actual: Any, path: str, names: Sequence[str]) -> Iterator[Leaf | Mismatch]:
    count, noun = len(expected), "result" if isinstance(expected, tuple) and not path else "item"
    wanted = counted(count, noun) + (f" ({listing(names)})" if names and len(names) == count else "")
    if isinstance(actual, np.ndarray) and actual.ndim:
        if len(actual) != count:
            yield Mismatch("length", path, came_back(path, f"one array of shape {actual.shape}", wanted))
            return
        actual = list(actual)  # an array unpacks like a tuple of its rows
    if not isinstance(actual, tuple | list):
        yield Mismatch("structure", path, came_back(path, kind_of(actual), wanted) + forgotten(actual))
        return
    if len(actual) != count:
        yield Mismatch("length", path, came_back(path, counted(len(actual), noun), wanted))
        return
    for i, (want, got) in enumerate(zip(expected, actual, strict=True)):
        name = f" ({names[i]})" if i < len(names) else ""
        step = f"the {ordinal(i + 1)} {noun}{name}"
        yield from walk(want, got, f"{path}, {step}" if path else step, ())


# --- one leaf --------------------------------------------------------------------------------------------


def _compare_leaf(leaf: Leaf, rtol: float, atol: float, reveal: bool) -> Mismatch | None:
    expected, actual = leaf.expected, leaf.actual
    right = as_numbers(expected)
    if right is None:
        if type(expected) is type(actual) and expected == actual:
            return None
        return not_equal(leaf, reveal)
    array = as_numbers(actual)
    if array is None:
        return not_numbers(leaf, right)
    if array.size == right.size == 1:
        if isinstance(actual, tuple) and array.shape != right.shape:  # a comma too many is not an array
            return Mismatch("structure", leaf.path, came_back(leaf.path, kind_of(actual), kind_wanted(right)))
        array, right = array.reshape(()), right.reshape(())
    if array.shape != right.shape:
        return wrong_shape(leaf.path, right, array, rtol, atol)
    if array.dtype.kind == "c" and right.dtype.kind != "c":
        return Mismatch("kind", leaf.path, came_back(leaf.path, "a complex number", "a real number"))
    return _compare_arrays(leaf.path, right, array, rtol, atol, reveal)


def _compare_arrays(path: str, right: Array, array: Array, rtol: float, atol: float, reveal: bool) -> Mismatch | None:
    good = close(right, array, rtol, atol)
    if good.all():
        return None
    finite = np.isfinite(right) & np.isfinite(array)
    # Non-finite ones first: they are the likelier cause of the others.
    kind: Kind = "finiteness" if (~good & ~finite).any() else "value"
    wrong = ~good & ~finite if kind == "finiteness" else ~good
    index = tuple(int(i) for i in np.unravel_index(int(np.argmax(wrong)), wrong.shape))
    got, want = array[index].item(), right[index].item()
    place = element_of(path, index)
    message = value_message(subject_of(place), got, want) if reveal else hidden_message(subject_of(place), got, want)
    if (count := int((~good).sum())) > 1:
        message += f" In all, {count} of {good.size} elements are not right."
    if array.dtype == np.float16:
        message += " It is a float16, which keeps only three digits: use float64."
    return Mismatch(kind, place, message)
