# expect: w3_gradient WRONG_ANSWER first-example-left-out
import numpy as np


def b3_gradient(A3, Y):
    return np.mean(A3 - Y, axis=1, keepdims=True)


def w3_gradient(A2, A3, Y):
    m = Y.shape[1]
    dW = np.zeros((1, A2.shape[0]))
    for i in range(1, m):
        dW += (A3[0, i] - Y[0, i]) * A2[:, i]
    return dW / m
