# expect: w3_gradient WRONG_ANSWER means-multiplied
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    return np.mean(A3 - Y) * np.mean(A2, axis=1, keepdims=True).T


def b3_gradient(A3, Y):
    m = Y.shape[1]
    return np.sum(A3 - Y, axis=1, keepdims=True) / m
