"""ex30 · The chain rule along one path: a model solution."""

import numpy as np


def sigmoid(z):
    """Return σ(z)."""
    return 1 / (1 + np.exp(-z))


def forward(x, w, b):
    """Return (o1, o2): every slope on the way back is written with these outputs."""
    x1, x2, x3 = x
    w1, w2, w3, w4 = w
    b1, b2 = b
    o1 = sigmoid(w1 * x1 + w2 * x2 + w3 * x3 + b1)
    return o1, sigmoid(w4 * o1 + b2)


def gradient_w4(x, w, b, y):
    """Return ∂L/∂w4, a number."""
    o1, _ = forward(x, w, b)
    # w4 and b2 enter the same sum, w4·o1 + b2: the way from L to that sum is shared, only the last factor differs.
    return gradient_b2(x, w, b, y) * o1


def gradient_b2(x, w, b, y):
    """Return ∂L/∂b2, a number."""
    _, o2 = forward(x, w, b)
    # The slope of ½(y − o2)² times that of the output unit; the factor 1 for b2 itself is not worth writing.
    return (o2 - y) * o2 * (1 - o2)


def gradient_w1(x, w, b, y):
    """Return ∂L/∂w1, a number."""
    o1, _ = forward(x, w, b)
    x1, _, _ = x
    _, _, _, w4 = w
    # Where w4 took the factor o1, the path to w1 goes on: through w4 into unit 1, past its slope, to the input x1.
    return gradient_b2(x, w, b, y) * w4 * o1 * (1 - o1) * x1
