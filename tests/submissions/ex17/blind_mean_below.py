# np.mean for np.sum in the denominator.
# expect: softmax WRONG_ANSWER divided-by-the-mean
# expect: softmax_jacobian WRONG_ANSWER built-on-another
import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.mean(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
