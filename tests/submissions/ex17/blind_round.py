# expect: softmax WRONG_ANSWER rounded
# softmax: the shares are rounded to 4 decimals
import numpy as np


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return np.round(e / np.sum(e, axis=-1, keepdims=True), 4)


def softmax_jacobian(z):
    e = np.exp(z - np.max(z))
    s = e / e.sum()
    return np.diag(s) - np.outer(s, s)
