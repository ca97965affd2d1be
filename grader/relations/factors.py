"""The right value times, divided by, plus or minus something that belongs to the inputs.

Only a quantity that differs between cases (or between elements) can be told from a constant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from grader.numeric import Array, as_numbers
from grader.relations.evidence import CERTAIN, Finding, Pair, alike, explains, finding, slack

_SUM = "Is there a sum where a mean is wanted, or a mean in a denominator where a sum is?"
_FORMS: tuple[tuple[str, Callable[[Array], Array], str, int], ...] = (
    ("sum-for-mean", lambda n: n, f"the right value times {{n}}. {_SUM}", 86),
    ("mean-for-sum", lambda n: 1 / n, "the right value divided by {n}. Is it divided by once too often?", 86),
    ("n-minus-one", lambda n: n / (n - 1), "right but for n − 1: you divide by {n} less one; divide by all of it.", 85),
    ("n-minus-one", lambda n: (n - 1) / n, "right but for n − 1: you divide by {n}; divide by one less.", 85),
    ("n-minus-one", lambda n: np.sqrt(n / (n - 1)), "right but for n − 1 under the root: divide by {n} (ddof=0).", 85),
    (
        "n-minus-one",
        lambda n: np.sqrt((n - 1) / n),
        "right but for n under the root: divide by {n} less one (ddof=1).",
        85,
    ),
    ("root-n", np.sqrt, "the right value times the square root of {n}.", 84),
    ("root-n", lambda n: 1 / np.sqrt(n), "the right value divided by the square root of {n}.", 84),
)

_BESIDES = ((1.0, ""), (2.0, " And it is doubled."), (0.5, " And it is halved."), (-1.0, " And its sign is wrong."))


def find(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Yield what the inputs have to do with the difference."""
    if any(pair.right.shape != pair.got.shape and pair.right.size > 1 for pair in pairs):
        return
    yield from _dimensions(pairs)
    yield from _arguments(pairs)
    yield from _whole(pairs)


def _dimensions(pairs: Sequence[Pair]) -> Iterator[Finding]:
    sizes = [dimensions(pair.case.arguments) for pair in pairs]
    seen: set[tuple[int, ...]] = set()
    for name in [name for name in sizes[0] if all(name in each for each in sizes)]:
        values = tuple(each[name] for each in sizes)
        wrong = {n for n, pair in zip(values, pairs, strict=True) if not pair.ok and pair.right.any()}
        if values in seen or len(wrong) < 2:
            continue
        seen.add(values)
        n_of = {id(pair): np.float64(n) for pair, n in zip(pairs, values, strict=True)}
        for kind, form, message, specific in _FORMS:
            for besides, words in _BESIDES:
                if explains(pairs, lambda p, f=form, k=besides, n=n_of: k * f(n[id(p)]) * p.right):  # type: ignore[misc]
                    text = message.format(n=name) + words
                    yield finding(pairs, kind, text, specific if besides == 1 else specific - 2)


def _whole(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Whole numbers came back for others, or whole numbers divided by a size of the inputs."""
    wrong = [pair for pair in pairs if not pair.ok]
    sizes = [{"": 1, **dimensions(pair.case.arguments)} for pair in wrong]
    for name in [name for name in sizes[0] if all(name in each for each in sizes)]:
        got = np.concatenate([pair.got.ravel() * each[name] for pair, each in zip(wrong, sizes)])
        right = np.concatenate([pair.right.ravel() * each[name] for pair, each in zip(wrong, sizes)])
        if np.unique(got).size > 2 and _are_whole(got).all() and not _are_whole(right[right != 0]).any():
            by = f" divided by {name}" if name else ""
            message = (
                f"made of whole numbers{by}, the right one is not. Is // used where / is meant, or something counted?"
            )
            yield finding(pairs, "whole-numbers", message, 10)
            return


def _are_whole(numbers: Array) -> Array:
    rounded: Array = np.abs(numbers - np.round(numbers)) < 1e-9 * np.maximum(1, np.abs(numbers))
    return rounded


def dimensions(arguments: dict[str, Any]) -> dict[str, int]:
    """Return every size of the inputs, by what a learner would call it.

    >>> dimensions({"X": np.zeros((3, 5)), "y": [1.0, 2.0]})  # doctest: +NORMALIZE_WHITESPACE
    {'the number of rows of X': 3, 'the number of columns of X': 5, 'the number of elements of X': 15,
     'the length of y': 2, 'the number of elements of y': 2}
    """
    sizes: dict[str, int] = {}
    for name, value in arguments.items():
        array = as_numbers(value)
        if array is None:
            if isinstance(value, list | tuple):
                sizes[f"the length of {name}"] = len(value)
            continue
        if array.ndim == 1:
            sizes[f"the length of {name}"] = len(array)
        elif array.ndim == 2:
            sizes[f"the number of rows of {name}"], sizes[f"the number of columns of {name}"] = array.shape
        if array.ndim:
            sizes[f"the number of elements of {name}"] = array.size
    return sizes


def _arguments(pairs: Sequence[Pair]) -> Iterator[Finding]:
    for name in pairs[0].case.arguments:
        values = {id(pair): value for pair in pairs if (value := _argument(pair, name)) is not None}
        if len(values) < len(pairs):
            continue
        every = np.concatenate([values[id(pair)].ravel() for pair in pairs if not pair.ok])
        if np.unique(every).size < 2 or np.isin(every, (0.0, 1.0)).all():
            continue
        yield from _with_argument(pairs, name, values)


def _with_argument(pairs: Sequence[Pair], name: str, values: dict[int, Array]) -> Iterator[Finding]:
    """Relations with one argument, a number or an array of the answer's shape."""

    def multiplied(pair: Pair) -> Array:
        return pair.right * values[id(pair)]

    def divided(pair: Pair) -> Array:
        value = values[id(pair)]  # where it is 0, anything may have come back
        return np.where(value != 0, pair.right / value, np.where(pair.right == 0, pair.got, np.nan))

    def floored(pair: Pair) -> Array:
        value = values[id(pair)]
        if (value == np.round(value)).all():  # then it is the whole answer that is rounded
            return np.full(pair.right.shape, np.nan)
        added: Array = value + np.floor(pair.right - value)
        taken: Array = value - np.floor(value - pair.right)
        return added if alike(added, pair.got, slack(pair)) else taken

    rounded = f"right, but what is added to {name}, or taken from it, is rounded down. Is // used where / is meant?"
    tests: list[tuple[str, Callable[[Pair], Array], str, int]] = [
        ("argument-factor-extra", multiplied, f"multiplied by {name} once too often, or not divided by it.", 83),
        ("argument-factor-missing", divided, f"divided by {name} once too often, or not multiplied by it.", 83),
        ("argument-added", lambda p: p.right + values[id(p)], f"right but for {name}, added once too often.", 78),
        ("argument-left-out", lambda p: p.right - values[id(p)], f"right but for {name}, which is not added.", 78),
        ("quotient-floored", floored, rounded, 77),
        ("returns-an-input", lambda p: values[id(p)], f"the argument {name}, unchanged.", 79),
    ]
    for kind, predict, message, specific in tests:
        enough = CERTAIN if kind == "returns-an-input" else 2 * CERTAIN
        if explains(pairs, predict, enough):
            yield finding(pairs, kind, message, specific)


def _argument(pair: Pair, name: str) -> Array | None:
    array = as_numbers(pair.case.arguments.get(name))
    if array is None or array.dtype.kind == "c" or (array.size != 1 and array.shape != pair.right.shape):
        return None
    return array.astype(np.float64).reshape(() if array.size == 1 else array.shape)
