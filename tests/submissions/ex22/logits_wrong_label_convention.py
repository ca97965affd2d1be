# expect: bce_from_logits WRONG_ANSWER labels-of-plus-and-minus-one
import numpy as np


def bce(y, p):
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def bce_gradient(y, p):
    return (-y / p + (1 - y) / (1 - p)) / len(y)


def bce_from_logits(y, z):
    return np.mean(np.logaddexp(0, -y * z))
