# expect: forward WRONG_ANSWER second-input-twice

import numpy as np


def sigmoid(z):
    """Return 1 / (1 + e^(−z))."""
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    o1 = sigmoid(w[0] * x[0] + w[1] * x[1] + w[2] * x[1] + b[0])
    o2 = sigmoid(w[3] * o1 + b[1])
    return o1, o2
