# expect: softmax WRONG_ANSWER one-maximum-for-all-rows
# softmax: subtracts the maximum of the whole array, not of each row, so a row far below underflows to 0/0
import numpy as np


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
