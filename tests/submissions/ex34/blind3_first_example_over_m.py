# expect: w2_gradient WRONG_ANSWER first-example-over-m
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    m = Y.shape[1]
    dZ3 = (A3 - Y) / m
    dZ2 = (W3.T @ dZ3) * A2 * (1 - A2)
    return dZ2[:, :1] @ A1[:, :1].T


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    m = Y.shape[1]
    dZ3 = (A3 - Y) / m
    dZ2 = (W3.T @ dZ3) * A2 * (1 - A2)
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    return dZ1 @ X.T
