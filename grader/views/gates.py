"""Threshold units and their networks, as the truth tables they realise."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from grader.numeric import as_numbers
from grader.views.forms import Arguments, ViewError, items, numbers, weights


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
    theta, inhibitory = items(value, 2, "theta and inhibitory")
    n = int(arguments["n"])
    threshold, flags = as_numbers(theta), as_numbers(inhibitory)
    if threshold is None or threshold.size != 1 or not _is_a_number(threshold):
        swapped = theta is None or (flags is not None and flags.size == 1)
        order = " Return (theta, inhibitory), in this order." if swapped else ""
        raise ViewError(f"theta, the first result, must be one number.{order}")
    veto = np.zeros(n) if inhibitory is None else numbers(inhibitory, "inhibitory")
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
    w = weights(value, "The weights", 1)
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
    W1, b1, w2, b2 = items(value, 4, "W1, b1, w2 and b2")
    W1 = weights(W1, "W1", 2)
    b1, w2, b2 = (weights(v, name) for v, name in ((b1, "b1"), (w2, "w2"), (b2, "b2")))
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
