# expect: bce_from_logits WRONG_ANSWER logits-limited-to-500
import numpy as np


def bce(y, p):
    q = np.clip(p, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(q) + (1 - y) * np.log(1 - q))


def bce_gradient(y, p):
    return (p - y) / (p * (1 - p)) / len(y)


def bce_from_logits(y, z):
    z = np.clip(z, -500, 500)
    return np.mean(np.log(1 + np.exp(z)) - y * z)
