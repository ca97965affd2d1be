# expect: softmax WRONG_ANSWER scores-limited
# softmax: clips the scores to [-500, 500] against overflow, so scores beyond count as equal
import numpy as np


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(np.clip(z, -500, 500))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
