# expect: softmax WRONG_ANSWER input-changed
# expect: softmax_jacobian WRONG_ANSWER input-changed
# softmax: the maximum is subtracted in place, so the input array is changed
import numpy as np


def softmax(z):
    z -= np.max(z, axis=-1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
