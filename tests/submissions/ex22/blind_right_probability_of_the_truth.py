# expect: ACCEPTED
import numpy as np


def bce(y, p):
    true = np.choose(y.astype(int), [1 - p, p])
    true = np.clip(true, 1e-12, 1.0)
    return float(-np.log(true).sum() / true.shape[0])


def bce_gradient(y, p):
    m = y.shape[0]
    return [1.0 / m / (1 - pi - yi) for yi, pi in zip(y, p)]


def bce_from_logits(y, z):
    both = np.stack([np.zeros_like(z), z])
    top = both.max(axis=0)
    lse = top + np.log(np.exp(both - top).sum(axis=0))
    return np.mean(lse - y * z, keepdims=True)
