# expect: grad_b WRONG_ANSWER first-point-only
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def grad_w(w, b, x, y):
    f = sigmoid(w * x + b)
    return (f - y) * f * (1 - f) * x


def grad_b(w, b, x, y):
    for xi, yi in zip(np.ravel(x), np.ravel(y)):
        f = sigmoid(w * xi + b)
        return (f - yi) * f * (1 - f)
