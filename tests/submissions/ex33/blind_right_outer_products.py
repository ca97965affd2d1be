# expect: ACCEPTED
import numpy as np


def w3_gradient(A2, A3, Y):
    m = A2.shape[1]
    total = np.zeros((1, A2.shape[0]))
    for k in range(m):
        total += np.outer(A3[:, k] - Y[:, k], A2[:, k])
    return total / m


def b3_gradient(A3, Y):
    return w3_gradient(np.ones_like(A3), A3, Y).ravel()
