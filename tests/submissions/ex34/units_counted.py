# expect: w2_gradient WRONG_ANSWER divided-by-units
# expect: w1_gradient WRONG_ANSWER divided-by-units
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    dZ2 = (W3.T @ (A3 - Y)) * A2 * (1 - A2)
    return dZ2 @ A1.T / len(A1)


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = (W3.T @ (A3 - Y)) * A2 * (1 - A2)
    return (W2.T @ dZ2 * A1 * (1 - A1)) @ X.T / len(A1)
