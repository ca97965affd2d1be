# expect: bce WRONG_ANSWER sum-for-mean
import numpy as np


def bce(y, p):
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))


def bce_gradient(y, p):
    return (-y / p + (1 - y) / (1 - p)) / len(y)


def bce_from_logits(y, z):
    return np.mean(np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z))))
