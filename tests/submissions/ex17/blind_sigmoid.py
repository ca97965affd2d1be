# expect: softmax WRONG_ANSWER sigmoid-of-each-score
# softmax: applies the sigmoid to each score instead of the softmax
import numpy as np

def _s(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)

def softmax(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))

def softmax_jacobian(z):
    s = _s(z)
    return np.diag(s) - np.outer(s, s)
