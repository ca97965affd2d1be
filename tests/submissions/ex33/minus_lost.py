# expect: w3_gradient WRONG_ANSWER target-minus-output
# expect: b3_gradient WRONG_ANSWER target-minus-output
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    return (Y - A3) @ A2.T / m


def b3_gradient(A3, Y):
    m = Y.shape[1]
    return np.sum(Y - A3, axis=1, keepdims=True) / m
