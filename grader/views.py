"""Answers that are not unique are compared through a view: what must be the same whoever wrote it.

A view turns an answer into plain data, for the reference, the rivals and the learner alike; then the ordinary
comparison follows. A mini-batch partition is seen as its sizes and its examples, weights of a gate as the truth
table they realise, a random matrix as its moments. A view gets the answer and the call's arguments by name; a
malformed answer is a `ViewError` with a learner's sentence.

>>> see("perceptron", np.array([-1.0, 1.1, 1.1]), {})
{'output': array([[0, 1],
       [1, 1]])}
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from grader.numeric import as_numbers

Arguments = Mapping[str, Any]


class ViewError(Exception):
    """The answer does not have the form that the exercise asks for."""


def see(view: str, value: Any, arguments: Arguments) -> Any:
    """Look at an answer through the view of that name."""
    with np.errstate(all="ignore"):
        return VIEWS[view](value, arguments)


def _numbers(value: Any, what: str, ndim: int | None = None) -> Any:
    array = as_numbers(value)
    if array is None or array.dtype.kind == "c":
        raise ViewError(f"{what} must be numbers.")
    if ndim is not None and array.ndim != ndim:
        raise ViewError(f"{what} must have {ndim} dimension{'s' if ndim != 1 else ''}; it has shape {array.shape}.")
    return array.astype(float, copy=False)


def _weights(value: Any, what: str, ndim: int | None = None) -> Any:
    array = _numbers(value, what, ndim)
    if not np.isfinite(array).all():
        raise ViewError(f"{what} must be finite numbers; nan or inf came back.")
    return array


def _items(value: Any, count: int, what: str) -> list[Any]:
    if isinstance(value, np.ndarray) and value.ndim and len(value) == count:
        return list(value)
    if not isinstance(value, (tuple, list)) or len(value) != count:
        raise ViewError(f"Return {what}, {count} results.")
    return list(value)


@lru_cache(maxsize=16)
def truth_table(n: int) -> Any:
    """All rows of n inputs in binary counting order, the first input most significant; it cannot be changed."""
    rows = (np.arange(2**n)[:, None] >> np.arange(n - 1, -1, -1)) & 1
    rows.flags.writeable = False
    return rows


def _table(outputs: Any, n: int) -> dict[str, Any]:
    """Outputs in counting order, so shaped that the index of each is its row: "output[0, 1] is 1, but …"."""
    return {"output": outputs.astype(int).reshape((2,) * n)}


def _fires(rows: Any, weights: Any, bias: Any) -> Any:
    """The step of weights · row + bias. A sum that is 0 but for rounding is 0: its order must not decide."""
    size = np.abs(rows) @ np.abs(weights.T) + np.abs(bias)
    return (rows @ weights.T + bias >= -1e-12 * size).astype(int)


def _is_a_number(array: Any) -> bool:
    """One real number; an array of one bool is a list of flags."""
    return (array.dtype.kind in "iuf" and not np.isnan(array).any()) or (array.dtype.kind == "b" and not array.ndim)


def mp_neuron(value: Any, arguments: Arguments) -> dict[str, Any]:
    """(theta, inhibitory) as the truth table of the McCulloch–Pitts unit with n inputs."""
    theta, inhibitory = _items(value, 2, "theta and inhibitory")
    n = int(arguments["n"])
    threshold, flags = as_numbers(theta), as_numbers(inhibitory)
    if threshold is None or threshold.size != 1 or not _is_a_number(threshold):
        swapped = theta is None or (flags is not None and flags.size == 1)
        order = " Return (theta, inhibitory), in this order." if swapped else ""
        raise ViewError(f"theta, the first result, must be one number.{order}")
    veto = np.zeros(n) if inhibitory is None else _numbers(inhibitory, "inhibitory")
    if veto.shape != (n,) and not veto.size == n == 1:
        raise ViewError(
            f"inhibitory must be None or hold one flag for each input, shape ({n},); its shape is {veto.shape}."
        )
    if not np.isin(veto, (0, 1)).all():
        raise ViewError("inhibitory must hold only True and False.")
    rows, excitatory = truth_table(n), 1 - veto.reshape(n)
    fires = (rows @ excitatory >= threshold.item()) & (rows @ veto.reshape(n) == 0)
    return _table(fires, n)


def perceptron(value: Any, arguments: Arguments) -> dict[str, Any]:
    """Weights (n + 1,), bias first, as the truth table of the perceptron."""
    w = _weights(value, "The weights", 1)
    n = int(arguments.get("n", 2))
    if w.shape != (n + 1,):
        raise ViewError(f"{n + 1} weights are wanted, w0 first; the shape is {w.shape}.")
    return _table(_fires(truth_table(n), w[1:], w[0]), n)


def step_network(value: Any, arguments: Arguments) -> dict[str, Any]:
    """(W1, b1, w2, b2) of a step network as its truth table: of two inputs, or of as many as the table `y` has."""
    return _step_network(value, arguments)[0]


def hidden_units(value: Any, arguments: Arguments) -> dict[str, Any]:
    """(W1, b1, w2, b2) as its truth table and the number of its hidden units."""
    table, hidden = _step_network(value, arguments)
    return {**table, "hidden_units": hidden}


def _step_network(value: Any, arguments: Arguments) -> tuple[dict[str, Any], int]:
    W1, b1, w2, b2 = _items(value, 4, "W1, b1, w2 and b2")
    W1 = _weights(W1, "W1", 2)
    b1, w2, b2 = (_weights(v, name) for v, name in ((b1, "b1"), (w2, "w2"), (b2, "b2")))
    n = int(np.log2(len(arguments["y"]))) if "y" in arguments else 2
    hidden = W1.shape[0]
    if W1.shape[1] != n:
        raise ViewError(
            f"W1 must have a row for each hidden unit and a column for each of the {n} inputs; its shape is {W1.shape}."
        )
    # One hidden unit: b1 and w2 are single numbers, in whatever shape.
    b1, w2 = (v.reshape(1) if hidden == v.size == 1 else v for v in (b1, w2))
    if b1.shape != (hidden,) or w2.shape != (hidden,) or b2.size != 1:
        raise ViewError(
            f"With W1 {W1.shape}, b1 and w2 must have shape ({hidden},) and b2 be one number; "
            f"they have shapes {b1.shape}, {w2.shape} and {b2.shape}."
        )
    return _table(_fires(_fires(truth_table(n), W1, b1), w2, b2.item()), n), hidden


def partition(value: Any, arguments: Arguments) -> dict[str, Any]:
    """A list of (X_t, Y_t) as the sizes of its batches, whether pairs are kept and every example is there once.

    Equal columns are told apart by nothing, so they are counted, not looked up.
    """
    batches = _batches(value, arguments)
    X, Y = np.asarray(arguments["X"], dtype=float), np.asarray(arguments["Y"], dtype=float)
    mine_x = _columns(np.hstack([x for x, _ in batches])) if batches else []
    mine = _columns(np.hstack([np.vstack([x, y]) for x, y in batches])) if batches else []
    return {
        "batch sizes": np.array([x.shape[1] for x, _ in batches], dtype=int),
        "each example exactly once": Counter(mine_x) == Counter(_columns(X)),
        "every x keeps its y": set(mine) <= set(_columns(np.vstack([X, Y]))),
    }


def shuffled_partition(value: Any, arguments: Arguments) -> dict[str, Any]:
    """The same list as whether it is shuffled; wants enough examples that chance cannot leave them in order."""
    places: dict[bytes, list[int]] = {}
    for i, column in enumerate(_columns(arguments["X"])):
        places.setdefault(column, []).append(i)
    batches = [
        [places[column].pop(0) if places.get(column) else -1 for column in _columns(x)]
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
    pairs = [_items(pair, 2, "each batch as a pair (X_t, Y_t)") for pair in value]
    batches = [(_numbers(x, "X_t", 2), _numbers(y, "Y_t", 2)) for x, y in pairs]
    if batches and all([len(y), len(x)] == rows != [len(x), len(y)] for x, y in batches):
        raise ViewError("X_t and Y_t have changed places: each pair is (X_t, Y_t), in this order.")
    for x, y in batches:
        if [len(x), len(y)] != rows or x.shape[1] != y.shape[1]:
            raise ViewError(
                f"Examples are columns: each X_t has {rows[0]} row{'s' if rows[0] != 1 else ''}, "
                f"each Y_t {rows[1]}, and both the same number of columns; here are shapes {x.shape} and {y.shape}."
            )
    return batches


def _columns(matrix: Any) -> list[bytes]:
    """Each column as something to compare and count; −0 is 0."""
    rows = np.ascontiguousarray(np.asarray(matrix, dtype=float).T + 0.0)
    width, data = rows[:1].nbytes, rows.tobytes()
    return [data[i : i + width] for i in range(0, len(data), width)] if width else [b""] * len(rows)


def shape(value: Any, arguments: Arguments) -> dict[str, Any]:
    """A matrix as its shape alone."""
    return {"shape": np.array(_matrix(value, "The answer").shape)}


def _matrix(value: Any, what: str) -> Any:
    if value is None:
        raise ViewError(f"{what} must be a matrix; None came back, as without a return.")
    if isinstance(value, tuple) and any(np.ndim(array) == 2 for array in map(as_numbers, value) if array is not None):
        comma = " Is there a comma at the end of the return line?" if len(value) == 1 else " Return the matrix alone."
        raise ViewError(f"{what} must be one matrix; a tuple came back.{comma}")
    return _numbers(value, what, 2)


CHANCE = 6.5  # standard errors: a right answer is further off once in 10^10 times


def moments(value: Any, arguments: Arguments) -> dict[str, Any]:
    """A random matrix as its shape, mean and spread, whether it is normal, and whether its rows and columns differ.

    What chance does to the mean is taken off here: within `CHANCE` standard errors of 0 it is 0. So one relative
    tolerance is left to choose, that of the spread: right ones differ by about 1/√size, and 6/√size is ample.
    """
    W = _matrix(value, "The answer")
    if not W.size or not np.isfinite(W).all():
        raise ViewError(f"The weights must be finite numbers; their shape is {W.shape}.")
    mean = float(W.mean())
    squares = W - mean
    squares *= squares
    spread = float(np.sqrt(squares.mean()))  # as W.std() has it, to the last bit; the kurtosis wants the squares too
    return {
        "shape": np.array(W.shape),
        "mean": mean if abs(mean) > CHANCE * spread / np.sqrt(W.size) else 0.0,
        "standard deviation": spread,
        "normally distributed": _normal(W, mean, spread, squares),
        "no two rows and no two columns alike": _no_two_alike(W) and _no_two_alike(W.T),
    }


def _normal(W: Any, mean: float, spread: float, squares: Any) -> bool:
    """Is the kurtosis that of a normal distribution, 3, within `CHANCE` standard errors?

    The mean of the squares' squares tells, but for rounding. Only where that could decide, or where the squares are
    too large or too small for a float, it is worked out as it is defined, which takes ten times as long.
    """
    most = CHANCE * np.sqrt(24 / W.size)
    if 1e-60 < spread < 1e60:
        fourth = (
            float(np.einsum("ij,ij", squares, squares)) / W.size
        )  # a dot would wake BLAS's threads, which cost more
        far = abs(fourth / spread**4 - 3)
        if abs(far - most) > 1e-6 * most:
            return bool(far < most)
    kurtosis = float(np.mean(((W - mean) / spread) ** 4)) if spread > 0 else 0.0
    return bool(abs(kurtosis - 3) < most)


def _no_two_alike(rows: Any) -> bool:
    """Rows that begin with different numbers differ; only where some begin alike, all of each is looked at."""
    return len(set(rows[:, 0].tolist())) == len(rows) or len(set(_columns(rows.T))) == len(rows)


VIEWS: dict[str, Callable[[Any, Arguments], Any]] = {
    "mp_neuron": mp_neuron,
    "perceptron": perceptron,
    "step_network": step_network,
    "hidden_units": hidden_units,
    "partition": partition,
    "shuffled_partition": shuffled_partition,
    "shape": shape,
    "moments": moments,
}

NO_SECRET = frozenset({"mp_neuron", "perceptron", "step_network", "hidden_units"})
"""Views whose right values anyone can write down, a gate's truth table: hidden cases may tell them."""
