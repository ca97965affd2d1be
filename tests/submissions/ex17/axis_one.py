# expect: softmax WRONG_ANSWER second-axis-for-last
# expect: softmax RUNTIME_ERROR
import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def softmax_jacobian(z):
    p = softmax(z.reshape(1, -1))[0]
    return np.diag(p) - np.outer(p, p)
