# expect: softmax WRONG_ANSWER exponential-forgotten
import numpy as np


def softmax(z):
    return z / np.sum(z, axis=-1, keepdims=True)


def softmax_jacobian(z):
    e = np.exp(z)
    s = e / e.sum()
    return np.diag(s) - np.outer(s, s)
