"""ex31 · The chain rule along two paths: a model solution."""

import numpy as np


def sigmoid(z):
    """Return σ(z)."""
    return 1 / (1 + np.exp(-z))


def gradient_w1(x, w, b, y):
    """Return (via_o21, via_o22, total): the two paths' contributions to ∂L/∂w1, and their sum."""
    w1, w2, w3, w4, w5 = w
    b1, b2, b3, b4 = b

    # Forward: every slope below is written with these outputs, so each is computed once.
    o11 = sigmoid(w1 * x + b1)
    o21 = sigmoid(w2 * o11 + b2)
    o22 = sigmoid(w3 * o11 + b3)
    o31 = sigmoid(w4 * o21 + w5 * o22 + b4)

    # Both paths begin and end alike: from the loss into o31, and from o11 to w1.
    start = (o31 - y) * o31 * (1 - o31)
    end = o11 * (1 - o11) * x

    # In between they differ: in by w4 and on by w2, or in by w5 and on by w3.
    via_o21 = start * w4 * o21 * (1 - o21) * w2 * end
    via_o22 = start * w5 * o22 * (1 - o22) * w3 * end
    return via_o21, via_o22, via_o21 + via_o22
