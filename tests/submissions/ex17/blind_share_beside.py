# Beside the diagonal −s_i.
# expect: softmax_jacobian WRONG_ANSWER share-beside-the-diagonal
import numpy as np


def softmax_jacobian(z):
    s = softmax(z)
    k = len(s)
    J = np.zeros((k, k))
    for i in range(k):
        for j in range(k):
            J[i, j] = s[i] * (1 - s[i]) if i == j else -s[i]
    return J


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
