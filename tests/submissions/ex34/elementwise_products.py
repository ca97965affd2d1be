# expect: w2_gradient RUNTIME_ERROR
# expect: w1_gradient RUNTIME_ERROR
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    dZ2 = W3.T * (A3 - Y) * A2 * (1 - A2)
    return dZ2 @ A1.T / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = W3.T * (A3 - Y) * A2 * (1 - A2)
    dZ1 = W2.T @ dZ2 * A1 * (1 - A1)
    return dZ1 @ X.T / Y.shape[1]
