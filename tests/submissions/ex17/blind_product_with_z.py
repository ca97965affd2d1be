# The outer product of s with z.
# expect: softmax_jacobian WRONG_ANSWER product-with-the-scores
import numpy as np


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, z)


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
