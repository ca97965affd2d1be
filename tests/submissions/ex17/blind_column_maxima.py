# np.max(z, axis=0) for the largest scores.
# expect: softmax WRONG_ANSWER maxima-of-the-columns
import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=0))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
