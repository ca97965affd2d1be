# expect: softmax WRONG_ANSWER one-maximum-for-all-rows
import numpy as np


def softmax(z):
    z = z - np.max(z)  # stability
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
