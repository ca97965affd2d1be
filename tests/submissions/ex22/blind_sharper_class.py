# expect: bce WRONG_ANSWER y-plays-no-part
import numpy as np


def bce_gradient(y, p):
    return (p - y) / (p * (1 - p)) / len(y)


def bce_from_logits(y, z):
    return np.mean(np.logaddexp(0, z) - y * z)


def bce(y, p):
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -np.mean(np.where(p > 0.5, np.log(p), np.log(1 - p)))
