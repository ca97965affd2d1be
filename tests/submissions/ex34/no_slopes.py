# expect: w2_gradient WRONG_ANSWER slope-of-hidden-units-forgotten
# expect: w1_gradient WRONG_ANSWER first-slope-forgotten
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    return W3.T @ (A3 - Y) @ A1.T / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = W3.T @ (A3 - Y) * A2 * (1 - A2)
    return W2.T @ dZ2 @ X.T / Y.shape[1]
