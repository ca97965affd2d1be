# Powers of 2 for e^z.
# expect: softmax WRONG_ANSWER powers-of-two
# expect: softmax_jacobian WRONG_ANSWER built-on-another
import numpy as np


def softmax(z):
    e = 2.0 ** (z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
