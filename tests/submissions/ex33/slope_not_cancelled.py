# expect: w3_gradient WRONG_ANSWER output-slope-not-cancelled
# expect: b3_gradient WRONG_ANSWER output-slope-not-cancelled
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    dZ3 = (A3 - Y) * A3 * (1 - A3)
    return dZ3 @ A2.T / m


def b3_gradient(A3, Y):
    m = Y.shape[1]
    dZ3 = (A3 - Y) * A3 * (1 - A3)
    return dZ3.sum(axis=1, keepdims=True) / m
