# expect: w3_gradient WRONG_ANSWER reshaped-for-transposed
import numpy as np


def b3_gradient(A3, Y):
    return np.mean(A3 - Y, axis=1, keepdims=True)


def w3_gradient(A2, A3, Y):
    n2, m = A2.shape
    return (A3 - Y) @ A2.reshape(m, n2) / m
