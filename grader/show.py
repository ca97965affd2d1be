"""Values as short text that a learner can read.

Everything here is total and bounded: whatever came back from a learner's code, the text is short, on one
line, and without control characters.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.worker.codec import Function, Generator

Array = NDArray[Any]

_NO_ROOM = 6  # characters; where less is left, a nested value becomes "…"


def show(value: Any, *, width: int = 80) -> str:
    """Return `value` as text of about `width`, at most 5 x `width` characters.

    >>> show({"w14": 0.2, "b": np.array([1.0, -0.25])})
    '{w14: 0.2, b: [1, -0.25]}'
    >>> show(np.zeros((100, 3)))
    '[[0, 0, 0], [0, 0, 0], [0, 0, 0], …, [0, 0, 0]] (shape (100, 3))'
    >>> show((None, "a\\n"))
    "(None, 'a\\\\n')"
    """
    return clip(_show(value, 5 * width, width), 5 * width)


def number(value: Any, digits: int = 6) -> str:
    """Return one number with up to `digits` significant digits; whole numbers in full.

    >>> number(1 / 3), number(3.0), number(True), number(float("nan"))
    ('0.333333', '3', 'True', 'nan')
    """
    match value:
        case bool() | np.bool_():
            return str(bool(value))
        case int() if value.bit_length() > 128:
            return f"a whole number of {value.bit_length()} bits"
        case int():
            return str(value)
        case complex() | np.complexfloating():
            # Without a real part, signs and nan alike: repr's own form, at our number of digits.
            return f"{complex(value):.{digits}g}"
    real = float(value)
    if real.is_integer() and abs(real) < 1e15:
        return str(int(real))
    return f"{real:.{digits}g}"


def apart(first: Any, second: Any) -> tuple[str, str]:
    """Return two numbers as text, with as many digits as it takes to tell them apart.

    >>> apart(0.5, 0.50000001)
    ('0.5', '0.50000001')
    """
    for digits in range(6, 18):
        one, two = number(first, digits), number(second, digits)
        if one != two:
            break
    return one, two


def clip(text: str, limit: int) -> str:
    """Return `text`, cut to `limit` characters with a … at the end where it was longer.

    >>> clip("abcdef", 4)
    'abc…'
    """
    return text if len(text) <= limit else text[: max(limit - 1, 0)] + "…"


def quoted(text: str, limit: int = 80) -> str:
    """Return text in quotes, bounded, control and invisible characters as escapes.

    >>> quoted("one\\ttwo")
    "'one\\\\ttwo'"
    """
    return clip(repr(text) if len(text) <= limit else repr(text[:limit]) + "…", 2 * limit)


def ordinal(n: int) -> str:
    """Return the n-th in short, counted from 1.

    >>> [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 21)]
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '21st']
    """
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def listing(words: Sequence[str], limit: int = 6) -> str:
    """Join words as in a sentence; beyond `limit`, say how many more there are.

    >>> listing(["a"]), listing(["a", "b", "c"]), listing(["a", "b", "c", "d"], limit=2)
    ('a', 'a, b and c', 'a, b and 2 more')
    """
    named = list(words[:limit])
    if len(words) > limit:
        named.append(f"{len(words) - limit} more")
    return " and ".join(filter(None, [", ".join(named[:-1]), named[-1]])) if named else ""


def counted(n: int, noun: str) -> str:
    """Return a count with its noun.

    >>> counted(1, "item"), counted(3, "item")
    ('1 item', '3 items')
    """
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def key_text(key: str) -> str:
    """Return a dict's key as it is where it is a plain word, else quoted."""
    return key if key.isidentifier() and key.isascii() and len(key) <= 40 else quoted(key, 40)


def keys_of(value: dict[Any, Any], limit: int = 6) -> str:
    """Return the keys of a dict as in a sentence; only those that are named are looked at.

    >>> keys_of({"W1": 0, "b1": 0, "W2": 0}, 2)
    'W1, b1 and 1 more'
    """
    named = [key_text(str(key)) for key in itertools.islice(value, limit)]
    return listing([*named, *[""] * (len(value) - limit)], limit)


def kind_of(value: Any) -> str:
    """Say what sort of thing a value is, without its content.

    >>> kind_of(0.5), kind_of(np.zeros((3, 1))), kind_of((1, 2)), kind_of(None), kind_of("a")
    ('one number', 'an array of shape (3, 1)', 'a tuple of 2 items', 'None', 'text')
    """
    match value:
        case None:
            return "None"
        case str():
            return "text"
        case bool() | int() | float() | complex() | np.generic():
            return "one number"
        case np.ndarray():
            return "one number" if value.ndim == 0 else f"an array of shape {value.shape}"
        case tuple():
            return f"a tuple of {counted(len(value), 'item')}"
        case list():
            return f"a list of {counted(len(value), 'item')}"
        case dict():
            return f"a dict with the keys {keys_of(value)}" if value else "an empty dict"
        case _:
            return show(value)


def _show(value: Any, room: int, width: int) -> str:
    match value:
        case None:
            return "None"
        case str():
            return quoted(value, max(min(room, width), _NO_ROOM))
        case bool() | int() | float() | complex() | np.generic():
            return number(value) if not isinstance(value, np.generic) else _array(np.asarray(value), room)
        case np.ndarray():
            return _array(value, min(room, 2 * width))
        case Generator():
            return f"numpy.random.default_rng({value.seed})"
        case Function():
            return clip("".join(c for c in value.source.strip().split("\n", 1)[0] if c.isprintable()), width)
        case list() | tuple() | dict() if room < _NO_ROOM:
            return "…"
        case dict():
            return _dict(value, room, width)
        case list() | tuple():
            return _sequence(value, room, width)
        case _:
            return f"<{type(value).__name__}>"


def _dict(value: dict[Any, Any], room: int, width: int) -> str:
    shown = min(len(value), max(room // 12, 1))
    each = (room - 4) // max(shown, 1)  # less at each level, so that nesting ends
    parts = [f"{key_text(str(k))}: {_show(v, each, width)}" for k, v in itertools.islice(value.items(), shown)]
    return "{" + ", ".join([*parts, "…"] if shown < len(value) else parts) + "}"


def _sequence(value: Sequence[Any], room: int, width: int) -> str:
    left, right = ("(", ")") if isinstance(value, tuple) else ("[", "]")
    whole = len(value) <= 12 or (len(value) <= room // 3 and all(type(x) in (bool, int, float) for x in value))
    items = value if whole else value[:3]
    each = (room - 4) // max(len(items), 1)
    parts = [_show(item, each, width) for item in items]
    note = ""
    if not whole:
        parts += ["…", _show(value[-1], each, width)]
        note = f" ({len(value)} items)"
    comma = "," if isinstance(value, tuple) and len(value) == 1 else ""
    return f"{left}{', '.join(parts)}{comma}{right}{note}"


def _array(array: Array, room: int) -> str:
    if array.dtype.kind not in "biufc" or array.ndim > 4:
        return f"<array of shape {array.shape}>"
    if array.ndim == 0:
        return number(array[()].item() if array.dtype.itemsize <= 8 else array[()])
    note = f" (shape {array.shape})"
    if array.size == 0:
        return "[]" if array.shape == (0,) else "[]" + note
    if array.size <= 100 and len(text := _rows(array, 50)) <= room:
        return text
    for edge in (3, 2):
        if len(text := _rows(array, edge) + note) <= room:
            return text
    return _rows(array, 1) + note


def _rows(array: Array, edge: int) -> str:
    """Nested lists; of an axis longer than 2 x `edge` only `edge` first entries and the last."""
    if array.ndim == 0:
        return _array(array, 0)
    rows = [_rows(row, edge) for row in (array if len(array) <= 2 * edge else array[:edge])]
    if len(array) > 2 * edge:
        rows += ["…", _rows(array[-1], edge)]
    return f"[{', '.join(rows)}]"
