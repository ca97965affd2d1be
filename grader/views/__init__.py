"""Answers that are not unique are compared through a view: what must be the same whoever wrote it.

A view turns an answer into plain data, for the reference, the rivals and the learner alike; then the ordinary
comparison follows. A mini-batch partition is seen as its sizes and its examples, weights of a gate as the truth
table they realise, a random matrix as its moments. A view gets the answer and the case's inputs by name, those that
are not passed to the learner's code too; a malformed answer is a `ViewError` with a learner's sentence.

>>> see("perceptron", np.array([-1.0, 1.1, 1.1]), {})
{'output': array([[0, 1],
       [1, 1]])}
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.views.batches import partition, shuffled_partition
from grader.views.chance import dropout, log_uniform, moments, shape
from grader.views.forms import Arguments, ViewError
from grader.views.gates import hidden_units, mp_neuron, perceptron, step_network
from grader.views.learned import accuracy, no_worse

__all__ = ["NO_SECRET", "VIEWS", "Arguments", "ViewError", "see"]


def see(view: str, value: Any, arguments: Arguments) -> Any:
    """Look at an answer through the view of that name."""
    with np.errstate(all="ignore"):
        return VIEWS[view](value, arguments)


VIEWS: dict[str, Callable[[Any, Arguments], Any]] = {
    "mp_neuron": mp_neuron,
    "perceptron": perceptron,
    "step_network": step_network,
    "hidden_units": hidden_units,
    "partition": partition,
    "shuffled_partition": shuffled_partition,
    "shape": shape,
    "moments": moments,
    "dropout": dropout,
    "log_uniform": log_uniform,
    "accuracy": accuracy,
    "no_worse": no_worse,
}

NO_SECRET = frozenset({"mp_neuron", "perceptron", "step_network", "hidden_units"})
"""Views whose right values anyone can write down, a gate's truth table: hidden cases may tell them."""
