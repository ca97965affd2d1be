# expect: bce WRONG_ANSWER y-clipped-for-p
import numpy as np


def bce_gradient(y, p):
    return (p - y) / (p * (1 - p)) / len(y)


def bce_from_logits(y, z):
    return np.mean(np.logaddexp(0, z) - y * z)


def bce(y, p):
    y = np.clip(y, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
