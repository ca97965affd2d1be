# The mean is subtracted in the place of the largest score.
# expect: softmax WRONG_ANSWER mean-subtracted
import numpy as np


def softmax(z):
    e = np.exp(z - np.mean(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
