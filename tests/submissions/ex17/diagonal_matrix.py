# expect: softmax_jacobian WRONG_ANSWER zeros-beside-the-diagonal
import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    s = softmax(z)
    J = np.zeros((s.size, s.size))
    for i in range(s.size):
        J[i, i] = s[i] * (1 - s[i])
    return J
