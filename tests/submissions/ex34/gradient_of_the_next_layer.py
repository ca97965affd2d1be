# expect: w2_gradient WRONG_ANSWER slope-of-the-wrong-layer
# expect: w1_gradient WRONG_ANSWER stopped-at-w2
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    return (A3 - Y) @ A2.T / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = W3.T @ (A3 - Y) * A2 * (1 - A2)
    return dZ2 @ A1.T / Y.shape[1]
