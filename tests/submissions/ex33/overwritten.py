# expect: w3_gradient WRONG_ANSWER last-example-only
import numpy as np


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    for i in range(m):
        grad = (A3[:, i:i+1] - Y[:, i:i+1]) @ A2[:, i:i+1].T
    return grad / m


def b3_gradient(A3, Y):
    m = Y.shape[1]
    return np.sum(A3 - Y, axis=1, keepdims=True) / m
