# expect: softmax_jacobian WRONG_ANSWER sign-reversed
# softmax_jacobian: the whole matrix has the wrong sign: outer(s, s) - diag(s)
import numpy as np


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.outer(s, s) - np.diag(s)
