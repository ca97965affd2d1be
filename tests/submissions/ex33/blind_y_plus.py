# expect: w3_gradient WRONG_ANSWER error-added
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    return (A3 + Y) @ A2.T / m


def b3_gradient(A3, Y):
    m = Y.shape[1]
    return np.sum(A3 - Y, axis=1, keepdims=True) / m
