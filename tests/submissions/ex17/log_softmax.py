# expect: softmax WRONG_ANSWER logarithm-of-softmax
import numpy as np


def softmax(z):
    shifted = z - z.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def softmax_jacobian(z):
    s = np.exp(softmax(z))
    return np.diag(s) - np.outer(s, s)
