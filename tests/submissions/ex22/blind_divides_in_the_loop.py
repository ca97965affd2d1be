# expect: bce WRONG_ANSWER divided-in-the-loop
import numpy as np


def bce_gradient(y, p):
    return (p - y) / (p * (1 - p)) / len(y)


def bce_from_logits(y, z):
    return np.mean(np.logaddexp(0, z) - y * z)


def bce(y, p):
    p = np.clip(p, 1e-12, 1 - 1e-12)
    m = len(y)
    total = 0.0
    for i in range(m):
        total -= y[i] * np.log(p[i]) + (1 - y[i]) * np.log(1 - p[i])
        total /= m
    return total
