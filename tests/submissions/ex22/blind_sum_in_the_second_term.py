# expect: bce WRONG_ANSWER first-sum-divided-only
import numpy as np


def bce_gradient(y, p):
    return (p - y) / (p * (1 - p)) / len(y)


def bce_from_logits(y, z):
    return np.mean(np.logaddexp(0, z) - y * z)


def bce(y, p):
    q = np.clip(p, 1e-12, 1 - 1e-12)
    m = len(y)
    return -np.sum(y * np.log(q)) / m - np.sum((1 - y) * np.log(1 - q))
