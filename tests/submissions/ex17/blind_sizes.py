# Shares of the absolute values.
# expect: softmax WRONG_ANSWER sizes-for-exponentials
# expect: softmax_jacobian WRONG_ANSWER built-on-another
import numpy as np


def softmax(z):
    e = np.abs(z)
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
