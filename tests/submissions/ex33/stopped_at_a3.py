# expect: w3_gradient WRONG_ANSWER stopped-at-the-output
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    dA3 = -(Y / A3) + (1 - Y) / (1 - A3)
    return dA3 @ A2.T / m


def b3_gradient(A3, Y):
    m = Y.shape[1]
    return np.sum(A3 - Y, axis=1, keepdims=True) / m
