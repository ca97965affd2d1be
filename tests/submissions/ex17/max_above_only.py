# expect: softmax WRONG_ANSWER maximum-subtracted-above-only
# expect: softmax_jacobian WRONG_ANSWER
import numpy as np


def softmax(z):
    m = np.max(z, axis=-1, keepdims=True)
    return np.exp(z - m) / np.sum(np.exp(z), axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
