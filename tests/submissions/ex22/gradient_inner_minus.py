# expect: bce_gradient WRONG_ANSWER inner-derivative-forgotten
import numpy as np


def bce(y, p):
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def bce_gradient(y, p):
    return -np.mean(1) * (y / p + (1 - y) / (1 - p)) / y.size


def bce_from_logits(y, z):
    return np.mean(np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z))))
