# expect: bce WRONG_ANSWER first-example-over-m
import numpy as np


def bce(y, p):
    total = 0.0
    for i in range(len(y)):
        q = min(max(p[i], 1e-12), 1 - 1e-12)
        total += -(y[i] * np.log(q) + (1 - y[i]) * np.log(1 - q))
        return total / len(y)


def bce_gradient(y, p):
    return (-y / p + (1 - y) / (1 - p)) / len(y)


def bce_from_logits(y, z):
    return np.mean(np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z))))
