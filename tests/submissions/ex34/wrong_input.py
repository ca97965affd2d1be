# expect: w2_gradient WRONG_ANSWER own-output-for-input
# expect: w1_gradient WRONG_ANSWER layer-output-for-input
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    dZ2 = (W3.T @ (A3 - Y)) * A2 * (1 - A2)
    return dZ2 @ A2.T / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = (W3.T @ (A3 - Y)) * A2 * (1 - A2)
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    return dZ1 @ A1.T / Y.shape[1]
