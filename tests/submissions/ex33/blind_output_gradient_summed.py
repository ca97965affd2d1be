# expect: w3_gradient WRONG_ANSWER stopped-at-the-output-undivided
import numpy as np


def b3_gradient(A3, Y):
    return np.mean(A3 - Y, axis=1, keepdims=True)


def w3_gradient(A2, A3, Y):
    dA3 = -(Y / A3) + (1 - Y) / (1 - A3)
    return dA3 @ A2.T
