"""ex25 · Forward propagation through the smallest network: a model solution."""

import numpy as np


def sigmoid(z):
    """Return 1 / (1 + e^(−z))."""
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    """Return (o1, o2), the outputs of the hidden unit and of the output unit."""
    # w[:3] are the weights of the three inputs; @ multiplies pair by pair and adds up.
    o1 = sigmoid(w[:3] @ x + b[0])
    # The output unit has one input, the output of the hidden unit.
    o2 = sigmoid(w[3] * o1 + b[1])
    return o1, o2
