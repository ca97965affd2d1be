"""How an answer parts from the right one, in a learner's words; `compare` finds where it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np

from grader.numeric import MAX_NESTING, Array, close
from grader.show import apart, kind_of, number, quoted

Kind = Literal["structure", "length", "keys", "shape", "kind", "finiteness", "value"]

ORDER = get_args(Kind)


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


def element_of(path: str, index: tuple[int, ...]) -> str:
    """Return the place of one element, `path` being that of its array."""
    if not index:
        return path
    place = f"[{', '.join(map(str, index))}]"
    if not path:
        return f"element {place}"
    last_is_key = not path.rpartition(", ")[2].startswith("the ")
    return f"{path}{place}" if last_is_key else f"{path}, element {place}"


def subject_of(path: str) -> str:
    """Return a place as the beginning of a sentence."""
    if not path:
        return "Your answer"
    return path[0].upper() + path[1:] if path.startswith(("the ", "element ")) else path


def came_back(path: str, got: str, wanted: str) -> str:
    """Say what came back and what is wanted."""
    where = f"{subject_of(path)}: " if path else ""
    verb = "are" if wanted[0].isdigit() and wanted[:2] != "1 " else "is"
    text = f"{got} came back, {wanted} {verb} wanted."
    return where + (text if where else text[0].upper() + text[1:])


def forgotten(actual: Any) -> str:
    """Return the likely reason for a None."""
    return " Is a return missing?" if actual is None else ""


def kind_wanted(right: Array) -> str:
    """Say what sort of thing the right numbers are."""
    return "one number" if right.ndim == 0 else f"an array of shape {right.shape}"


def value_message(subject: str, got: Any, want: Any) -> str:
    """Say that a number is not right, and which one is."""
    one, two = (number(got), number(want)) if isinstance(want, bool) else apart(got, want)
    both = np.isfinite(got) and np.isfinite(want) and not isinstance(want, bool)
    with np.errstate(all="ignore"):
        far = f" (off by {number(abs(np.subtract(got, want, dtype=complex)), 3)})" if both else ""
    return f"{subject} is {one}, but {two} is wanted{far}."


def hidden_message(subject: str, got: Any, want: Any) -> str:
    """Say that a number is not right, and no more."""
    if np.isfinite(want) and not np.isfinite(got):
        return f"{subject} is {number(got)}; a finite number is wanted."
    return f"{subject} is {number(got)}, which is not right."


def wrong_shape(path: str, right: Array, array: Array, rtol: float, atol: float) -> Mismatch:
    """Return the mismatch of two shapes, and whether the values are right all the same."""
    if right.ndim == 0 or array.ndim == 0:
        return Mismatch("shape", path, came_back(path, kind_of(array), kind_wanted(right)))
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


def not_equal(leaf: Leaf, reveal: bool) -> Mismatch:
    """Return the mismatch of an answer that is no number where none is wanted."""
    kind: Kind = "value" if type(leaf.expected) is type(leaf.actual) else "structure"
    got = quoted(leaf.actual) if isinstance(leaf.actual, str) else kind_of(leaf.actual)
    if not reveal:
        return Mismatch(kind, leaf.path, f"{subject_of(leaf.path)} is {got}, which is not right.")
    want = quoted(leaf.expected) if isinstance(leaf.expected, str) else kind_of(leaf.expected)
    return Mismatch(
        kind, leaf.path, f"{subject_of(leaf.path)} is {got}, but {want} is wanted." + forgotten(leaf.actual)
    )


def not_numbers(leaf: Leaf, right: Array) -> Mismatch:
    """Return the mismatch of what makes no array where numbers are wanted."""
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
    return Mismatch(kind, leaf.path, came_back(leaf.path, got, kind_wanted(right)) + forgotten(leaf.actual))


def _holds_text(items: Sequence[Any], nesting: int = 0) -> bool:
    return nesting < MAX_NESTING and any(
        isinstance(item, str) or (isinstance(item, list | tuple) and _holds_text(item, nesting + 1)) for item in items
    )
