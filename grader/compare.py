"""Is what came back right? Structure, then shape, kind, finiteness, value: the first mismatch or None.

Two rules everything here keeps: nothing is subtracted before the shapes are equal (broadcasting forgives),
and a value is right only where `error <= tolerance` is true, so that nan never passes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np

from grader.numeric import MAX_NESTING, Array, as_numbers, close, is_number
from grader.show import apart, counted, key_text, kind_of, listing, number, ordinal, quoted

Kind = Literal["structure", "length", "keys", "shape", "kind", "finiteness", "value"]

_ORDER = get_args(Kind)


@dataclass(frozen=True)
class Mismatch:
    """The first thing that is not right, in a learner's words.

    `path` names the place: "" for the whole answer, "the 2nd result (via_o22)", "dW1[0, 2]", "Err5".
    """

    kind: Kind
    path: str
    message: str


@dataclass(frozen=True)
class Leaf:
    """A number, an array or a text inside the expected answer, and what came back in its place."""

    path: str
    expected: Any
    actual: Any


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
    return min(found, key=lambda mismatch: _ORDER.index(mismatch.kind), default=None)


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
        yield Mismatch("structure", path, _wanted(path, kind_of(actual), wanted) + _forgotten(actual))
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
            yield Mismatch("length", path, _wanted(path, f"one array of shape {actual.shape}", wanted))
            return
        actual = list(actual)  # an array unpacks like a tuple of its rows
    if not isinstance(actual, tuple | list):
        yield Mismatch("structure", path, _wanted(path, kind_of(actual), wanted) + _forgotten(actual))
        return
    if len(actual) != count:
        yield Mismatch("length", path, _wanted(path, counted(len(actual), noun), wanted))
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
        return _not_equal(leaf, reveal)
    array = as_numbers(actual)
    if array is None:
        return _not_numbers(leaf, right)
    if array.size == right.size == 1:
        if isinstance(actual, tuple) and array.shape != right.shape:  # a comma too many is not an array
            return Mismatch("structure", leaf.path, _wanted(leaf.path, kind_of(actual), _kind_wanted(right)))
        array, right = array.reshape(()), right.reshape(())
    if array.shape != right.shape:
        return _wrong_shape(leaf.path, right, array, rtol, atol)
    if array.dtype.kind == "c" and right.dtype.kind != "c":
        return Mismatch("kind", leaf.path, _wanted(leaf.path, "a complex number", "a real number"))
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
    place = _element(path, index)
    message = _value_message(_subject(place), got, want) if reveal else _hidden_message(_subject(place), got, want)
    if (count := int((~good).sum())) > 1:
        message += f" In all, {count} of {good.size} elements are not right."
    if array.dtype == np.float16:
        message += " It is a float16, which keeps only three digits: use float64."
    return Mismatch(kind, place, message)


# --- words -----------------------------------------------------------------------------------------------


def _element(path: str, index: tuple[int, ...]) -> str:
    if not index:
        return path
    place = f"[{', '.join(map(str, index))}]"
    if not path:
        return f"element {place}"
    last_is_key = not path.rpartition(", ")[2].startswith("the ")
    return f"{path}{place}" if last_is_key else f"{path}, element {place}"


def _subject(path: str) -> str:
    if not path:
        return "Your answer"
    return path[0].upper() + path[1:] if path.startswith(("the ", "element ")) else path


def _wanted(path: str, got: str, wanted: str) -> str:
    where = f"{_subject(path)}: " if path else ""
    verb = "are" if wanted[0].isdigit() and wanted[:2] != "1 " else "is"
    text = f"{got} came back, {wanted} {verb} wanted."
    return where + (text if where else text[0].upper() + text[1:])


def _forgotten(actual: Any) -> str:
    return " Is a return missing?" if actual is None else ""


def _kind_wanted(right: Array) -> str:
    return "one number" if right.ndim == 0 else f"an array of shape {right.shape}"


def _value_message(subject: str, got: Any, want: Any) -> str:
    one, two = (number(got), number(want)) if isinstance(want, bool) else apart(got, want)
    both = np.isfinite(got) and np.isfinite(want) and not isinstance(want, bool)
    with np.errstate(all="ignore"):
        far = f" (off by {number(abs(np.subtract(got, want, dtype=complex)), 3)})" if both else ""
    return f"{subject} is {one}, but {two} is wanted{far}."


def _hidden_message(subject: str, got: Any, want: Any) -> str:
    if np.isfinite(want) and not np.isfinite(got):
        return f"{subject} is {number(got)}; a finite number is wanted."
    return f"{subject} is {number(got)}, which is not right."


def _wrong_shape(path: str, right: Array, array: Array, rtol: float, atol: float) -> Mismatch:
    if right.ndim == 0 or array.ndim == 0:
        return Mismatch("shape", path, _wanted(path, kind_of(array), _kind_wanted(right)))
    of = f" of {path}" if path else ""
    message = f"The shape{of} is not right: {array.shape} came back, {right.shape} is wanted."

    def fits(other: Array) -> bool:
        return other.dtype.kind != "c" and bool(close(right, other, rtol, atol).all())

    if array.ndim == 2 and array.T.shape == right.shape and min(right.shape) > 1 and fits(array.T):
        message += " Its transpose is right."
    elif array.ndim == right.ndim == 2 and array.T.shape == right.shape and fits(array.T):
        message += " The values are right, but rows and columns have changed places."
    elif array.size == right.size and array.size and fits(array.reshape(right.shape)):
        message += " The values are right, so reshape is all it takes."
    return Mismatch("shape", path, message)


def _not_equal(leaf: Leaf, reveal: bool) -> Mismatch:
    kind: Kind = "value" if type(leaf.expected) is type(leaf.actual) else "structure"
    got = quoted(leaf.actual) if isinstance(leaf.actual, str) else kind_of(leaf.actual)
    if not reveal:
        return Mismatch(kind, leaf.path, f"{_subject(leaf.path)} is {got}, which is not right.")
    want = quoted(leaf.expected) if isinstance(leaf.expected, str) else kind_of(leaf.expected)
    return Mismatch(kind, leaf.path, f"{_subject(leaf.path)} is {got}, but {want} is wanted." + _forgotten(leaf.actual))


def _not_numbers(leaf: Leaf, right: Array) -> Mismatch:
    kind: Kind = "structure"
    match leaf.actual:
        case str() as text:
            kind, got = "kind", f"the text {quoted(text, 40)}"
        case list() | tuple() as items if _holds_text(items):
            kind, got = "kind", f"{kind_of(items)} with text in it"
        case list() | tuple() as items if any(item is None for item in items):
            got = f"{kind_of(items)} with None in it"
        case list() | tuple() as items:
            got = f"{kind_of(items)} whose parts have different lengths"
        case other:
            got = kind_of(other)
    return Mismatch(kind, leaf.path, _wanted(leaf.path, got, _kind_wanted(right)) + _forgotten(leaf.actual))


def _holds_text(items: Sequence[Any], nesting: int = 0) -> bool:
    return nesting < MAX_NESTING and any(
        isinstance(item, str) or (isinstance(item, list | tuple) and _holds_text(item, nesting + 1)) for item in items
    )
