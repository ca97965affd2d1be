"""Answers that are not unique are compared through a view: what must be the same whoever wrote it.

A view turns an answer into plain data, for the reference, the rivals and the learner alike; then the ordinary
comparison follows. A mini-batch partition is seen as its sizes and its examples, weights of a gate as the truth
table they realise, a random matrix as its moments. A view gets the answer and the call's arguments by name; a
malformed answer is a `ViewError` with a learner's sentence.

>>> see("perceptron", np.array([-1.0, 1.1, 1.1]), {})["fires"].tolist()
[0, 1, 1, 1]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Arguments = Mapping[str, Any]


class ViewError(Exception):
    """The answer does not have the form that the exercise asks for."""


def see(view: str, value: Any, arguments: Arguments) -> Any:
    """Look at an answer through the view of that name."""
    with np.errstate(all="ignore"):
        return VIEWS[view](value, arguments)


def _numbers(value: Any, what: str, ndim: int | None = None) -> Any:
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise ViewError(f"{what} must be numbers.") from None
    if ndim is not None and array.ndim != ndim:
        raise ViewError(f"{what} must have {ndim} dimension{'s' if ndim != 1 else ''}; it has shape {array.shape}.")
    return array


def _items(value: Any, count: int, what: str) -> list[Any]:
    if isinstance(value, np.ndarray) and value.ndim and len(value) == count:
        return list(value)
    if not isinstance(value, (tuple, list)) or len(value) != count:
        raise ViewError(f"Return {what}, {count} results.")
    return list(value)


def truth_table(n: int) -> Any:
    """All rows of n inputs in binary counting order, the first input most significant."""
    return (np.arange(2**n)[:, None] >> np.arange(n - 1, -1, -1)) & 1


def mp_neuron(value: Any, arguments: Arguments) -> dict[str, Any]:
    """(theta, inhibitory) as the truth table of the McCulloch–Pitts unit with n inputs."""
    theta, inhibitory = _items(value, 2, "theta and inhibitory")
    n = int(arguments["n"])
    threshold = _numbers(theta, "theta")
    if threshold.size != 1:
        raise ViewError("theta must be one number.")
    veto = np.zeros(n) if inhibitory is None else _numbers(inhibitory, "inhibitory", 1)
    if veto.shape != (n,):
        raise ViewError(f"inhibitory must be None or hold one value for each of the {n} inputs.")
    if not np.isin(veto, (0, 1)).all():
        raise ViewError("inhibitory must hold only True and False.")
    rows = truth_table(n)
    fires = ((rows * (veto == 0)).sum(axis=1) >= threshold.item()) & ~((rows == 1) & (veto == 1)).any(axis=1)
    return {"fires": fires.astype(int)}


def perceptron(value: Any, arguments: Arguments) -> dict[str, Any]:
    """Weights (n + 1,), bias first, as the truth table of the perceptron."""
    w = _numbers(value, "The weights", 1)
    n = int(arguments.get("n", 2))
    if w.shape != (n + 1,):
        raise ViewError(f"{n + 1} weights are wanted (w0 first); the shape is {w.shape}.")
    return {"fires": (w[0] + truth_table(n) @ w[1:] >= 0).astype(int)}


def step_network(value: Any, arguments: Arguments) -> dict[str, Any]:
    """(W1, b1, w2, b2) of a step network as its truth table; with `y` in the arguments, its hidden units too."""
    W1, b1, w2, b2 = _items(value, 4, "W1, b1, w2 and b2")
    W1 = _numbers(W1, "W1", 2)
    b1, w2, b2 = (_numbers(v, name) for v, name in ((b1, "b1"), (w2, "w2"), (b2, "b2")))
    n = W1.shape[1] if "y" not in arguments else int(np.log2(len(arguments["y"])))
    hidden = W1.shape[0]
    if "y" not in arguments:
        n = 2
    if W1.shape[1] != n:
        raise ViewError(f"W1 must have one column for each of the {n} inputs; its shape is {W1.shape}.")
    if b1.shape != (hidden,) or w2.shape != (hidden,) or b2.size != 1:
        raise ViewError(
            f"With W1 {W1.shape}, b1 and w2 must have shape ({hidden},) and b2 be one number; "
            f"they have shapes {b1.shape}, {w2.shape} and {b2.shape}."
        )
    units = (truth_table(n) @ W1.T + b1 >= 0).astype(float)
    seen: dict[str, Any] = {"output": (units @ w2 + b2.item() >= 0).astype(int)}
    if "y" in arguments:
        seen["number of hidden units"] = hidden
    return seen


def partition(value: Any, arguments: Arguments) -> dict[str, Any]:
    """A list of (X_t, Y_t) as sizes, pairs kept, every example once, and shuffled or not."""
    X, Y = arguments["X"], arguments["Y"]
    if not isinstance(value, (list, tuple)):
        raise ViewError("Return a list of pairs (X_t, Y_t).")
    pairs = [_items(pair, 2, "each batch as a pair (X_t, Y_t)") for pair in value]
    batches = [(_numbers(x, "X_t", 2), _numbers(y, "Y_t", 2)) for x, y in pairs]
    for x, y in batches:
        if x.shape[0] != X.shape[0] or y.shape[0] != Y.shape[0] or x.shape[1] != y.shape[1]:
            raise ViewError(
                f"Examples are columns: each X_t has {X.shape[0]} rows, each Y_t {Y.shape[0]}, "
                f"and both the same number of columns; here are shapes {x.shape} and {y.shape}."
            )
    both = np.vstack([X, Y])
    mine = (
        np.vstack([np.hstack([x for x, _ in batches]), np.hstack([y for _, y in batches])]) if batches else both[:, :0]
    )
    columns = {column.tobytes(): i for i, column in enumerate(both.T.astype(float))}
    order = [columns.get(column.tobytes(), -1) for column in mine.T]
    x_order = [next((i for i, c in enumerate(X.T) if np.array_equal(c, column)), -1) for column in mine[: len(X)].T]
    return {
        "batch sizes": np.array([x.shape[1] for x, _ in batches]),
        "each example exactly once": sorted(x_order) == list(range(X.shape[1])),
        "every x keeps its y": -1 not in order,
        "shuffled": x_order != list(range(len(x_order))),
    }


def moments(value: Any, arguments: Arguments) -> dict[str, Any]:
    """A random matrix as its shape, mean, spread, and the share of values beyond two spreads (4.6 % if normal)."""
    W = _numbers(value, "The weights", 2)
    spread = float(W.std()) if W.size else 0.0
    tails = float((np.abs(W - W.mean()) > 2 * spread).mean()) if W.size and spread > 0 else 0.0
    return {
        "shape": np.array(W.shape),
        "mean": float(W.mean()) if W.size else 0.0,
        "standard deviation": spread,
        "share beyond two standard deviations": tails,
    }


VIEWS: dict[str, Callable[[Any, Arguments], Any]] = {
    "mp_neuron": mp_neuron,
    "perceptron": perceptron,
    "step_network": step_network,
    "partition": partition,
    "moments": moments,
}
