# np.nan_to_num hides the overflow.
# expect: softmax WRONG_ANSWER zeros-for-nan
import numpy as np


def softmax(z):
    e = np.exp(z)
    return np.nan_to_num(e / np.sum(e, axis=-1, keepdims=True))


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
