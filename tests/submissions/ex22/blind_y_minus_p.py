# expect: bce_gradient WRONG_ANSWER gradient-by-the-logit-reversed
import numpy as np


def bce(y, p):
    q = np.clip(p, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(q) + (1 - y) * np.log(1 - q))


def bce_from_logits(y, z):
    return np.mean(np.logaddexp(0, z) - y * z)


def bce_gradient(y, p):
    return (y - p) / len(y)
