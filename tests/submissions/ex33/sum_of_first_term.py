# expect: w3_gradient WRONG_ANSWER first-term-only
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    grad = np.zeros((1, A2.shape[0]))
    for i in range(m):
        grad += -Y[0, i] * (1 - A3[0, i]) * A2[:, i]
    return grad / m


def b3_gradient(A3, Y):
    m = Y.shape[1]
    return np.sum(A3 - Y, axis=1, keepdims=True) / m
