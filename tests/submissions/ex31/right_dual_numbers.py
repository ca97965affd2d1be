# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def unit(z, dz):
    o = sigmoid(z)
    return o, o * (1 - o) * dz


def gradient_w1(x, w, b, y):
    """Forward mode: carry each value with its derivative by w1, cutting the other path."""

    def run(through_21, through_22):
        o11, d11 = unit(w[0] * x + b[0], x)
        o21, d21 = unit(w[1] * o11 + b[1], w[1] * d11 * through_21)
        o22, d22 = unit(w[2] * o11 + b[2], w[2] * d11 * through_22)
        o31, d31 = unit(w[3] * o21 + w[4] * o22 + b[3], w[3] * d21 + w[4] * d22)
        return (o31 - y) * d31

    return run(1, 0), run(0, 1), run(1, 1)
