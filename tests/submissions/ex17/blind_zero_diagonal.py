# The diagonal is left 0.
# expect: softmax_jacobian WRONG_ANSWER zeros-on-the-diagonal
import numpy as np


def softmax_jacobian(z):
    s = softmax(z)
    J = -np.outer(s, s)
    np.fill_diagonal(J, 0)
    return J


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
