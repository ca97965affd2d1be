# expect: softmax_jacobian WRONG_ANSWER sign-beside-the-diagonal
import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    k = len(z)
    J = np.empty((k, k))
    for i in range(k):
        for j in range(k):
            if i == j:
                J[i, j] = s[i] * (1 - s[j])
            else:
                J[i, j] = s[i] * s[j]
    return J
