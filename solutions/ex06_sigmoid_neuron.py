"""ex06 · The sigmoid neuron: a model solution."""

import numpy as np


def sigmoid(z):
    """Return σ(z) for a number or an array z."""
    # For z >= 0 this is 1 / (1 + e^(−z)), for z < 0 it is e^z / (1 + e^z): the same number, but no exponent is ever
    # positive, so nothing overflows.
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))


def sigmoid_neuron(x, w, b):
    """Return σ(w·x + b): a number for x (n,), an array (m,) for x (m, n)."""
    # x @ w multiplies along the last axis of x, so one line serves an example and a batch.
    return sigmoid(x @ w + b)
