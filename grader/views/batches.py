"""Mini-batches: whether they are a partition, and whether chance made it."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import Any

import numpy as np

from grader.views.forms import Arguments, ViewError, columns, items, numbers


def partition(value: Any, arguments: Arguments) -> dict[str, Any]:
    """A list of (X_t, Y_t) as the sizes of its batches, whether pairs are kept and every example is there once.

    Equal columns are told apart by nothing, so they are counted, not looked up.
    """
    batches = _batches(value, arguments)
    X, Y = np.asarray(arguments["X"], dtype=float), np.asarray(arguments["Y"], dtype=float)
    mine_x = columns(np.hstack([x for x, _ in batches])) if batches else []
    mine = columns(np.hstack([np.vstack([x, y]) for x, y in batches])) if batches else []
    return {
        "batch sizes": np.array([x.shape[1] for x, _ in batches], dtype=int),
        "each example exactly once": Counter(mine_x) == Counter(columns(X)),
        "every x keeps its y": set(mine) <= set(columns(np.vstack([X, Y]))),
    }


def shuffled_partition(value: Any, arguments: Arguments) -> dict[str, Any]:
    """The same list as whether it is shuffled; wants enough examples that chance cannot leave them in order."""
    places: dict[bytes, list[int]] = {}
    for i, column in enumerate(columns(arguments["X"])):
        places.setdefault(column, []).append(i)
    batches = [
        [places[column].pop(0) if places.get(column) else -1 for column in columns(x)]
        for x, _ in _batches(value, arguments)
    ]
    order = [i for batch in batches for i in batch]
    if not order:  # not to be taken for one that is in order
        raise ViewError("There is no example in your list of batches.")
    m = np.shape(arguments["X"])[1]
    steps = [(b - a) % m for batch in batches for a, b in itertools.pairwise(sorted(batch))]
    # A run may go over the end and begin again: then it has one gap, and there is one such run at most.
    return {
        "shuffled": order != sorted(order),
        "examples mixed between batches": sum(step != 1 for step in steps) > 1,
    }


def _batches(value: Any, arguments: Arguments) -> list[tuple[Any, Any]]:
    rows = [len(arguments[name]) for name in "XY"]
    if not isinstance(value, (list, tuple)):
        raise ViewError("Return a list of pairs (X_t, Y_t).")
    examples = np.shape(arguments["X"])[1]
    if len(value) > examples + 1:  # one too many is an honest slip; a million would take us minutes
        raise ViewError(f"There are {len(value)} batches, but only {examples} examples.")
    if len(value) == 2 and all(isinstance(part, (list, tuple)) and len(part) != 2 for part in value):
        raise ViewError("Two lists came back, the X_t and the Y_t; return one list of pairs: list(zip(Xs, Ys)).")
    pairs = [items(pair, 2, "each batch as a pair (X_t, Y_t)") for pair in value]
    batches = [(numbers(x, "X_t", 2), numbers(y, "Y_t", 2)) for x, y in pairs]
    if batches and all([len(y), len(x)] == rows != [len(x), len(y)] for x, y in batches):
        raise ViewError("X_t and Y_t have changed places: each pair is (X_t, Y_t), in this order.")
    for x, y in batches:
        if [len(x), len(y)] != rows or x.shape[1] != y.shape[1]:
            raise ViewError(
                f"Examples are columns: each X_t has {rows[0]} row{'s' if rows[0] != 1 else ''}, "
                f"each Y_t {rows[1]}, and both the same number of columns; here are shapes {x.shape} and {y.shape}."
            )
    return batches
