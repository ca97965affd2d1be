# expect: softmax WRONG_ANSWER divided-by-the-largest-score
# expect: softmax_jacobian WRONG_ANSWER
# softmax: divides the scores by the maximum instead of subtracting it
import numpy as np


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z / np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    return np.diag(s) - np.outer(s, s)
