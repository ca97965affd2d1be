# expect: softmax_jacobian RUNTIME_ERROR
# expect: softmax_jacobian WRONG_ANSWER three-scores-assumed
import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    J = np.zeros((3, 3))
    for i in range(3):
        for j in range(3):
            J[i, j] = s[i] * (1 - s[i]) if i == j else -s[i] * s[j]
    return J
