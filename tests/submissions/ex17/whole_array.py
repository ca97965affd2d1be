# expect: softmax WRONG_ANSWER sum-over-everything
import numpy as np


def softmax(z):
    exps = np.exp(z - np.max(z))
    return exps / exps.sum()


def softmax_jacobian(z):
    s = softmax(z).reshape(-1, 1)
    return np.diagflat(s) - np.dot(s, s.T)
