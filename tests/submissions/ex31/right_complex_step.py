# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gradient_w1(x, w, b, y):
    """The derivative by a tiny imaginary step: exact to the last digit."""
    h = 1e-30j

    def loss(step21, step22):
        f21 = sigmoid((w[0] + step21) * x + b[0])
        f22 = sigmoid((w[0] + step22) * x + b[0])
        o21, o22 = sigmoid(w[1] * f21 + b[1]), sigmoid(w[2] * f22 + b[2])
        return 0.5 * (y - sigmoid(w[3] * o21 + w[4] * o22 + b[3])) ** 2

    return tuple(loss(*steps).imag / 1e-30 for steps in [(h, 0), (0, h), (h, h)])
