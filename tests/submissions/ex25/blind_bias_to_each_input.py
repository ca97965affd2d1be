# expect: forward WRONG_ANSWER bias-added-to-each-input

import numpy as np


def sigmoid(z):
    """Return 1 / (1 + e^(−z))."""
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    o1 = sigmoid(np.dot(w[:3], x + b[0]))
    o2 = sigmoid(w[3] * o1 + b[1])
    return o1, o2
