# expect: bce WRONG_ANSWER class-means-added
import numpy as np


def bce_gradient(y, p):
    return (p - y) / (p * (1 - p)) / len(y)


def bce_from_logits(y, z):
    return np.mean(np.logaddexp(0, z) - y * z)


def bce(y, p):
    p = np.clip(p, 1e-12, 1 - 1e-12)
    pos = p[y == 1]
    neg = p[y == 0]
    loss = 0.0
    if len(pos):
        loss += np.mean(-np.log(pos))
    if len(neg):
        loss += np.mean(-np.log(1 - neg))
    return loss
