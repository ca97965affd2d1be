# expect: softmax_jacobian WRONG_ANSWER scores-for-probabilities
# softmax_jacobian: uses the scores z in place of the softmax outputs s
import numpy as np


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = z
    return np.diag(s) - np.outer(s, s)
