# expect: w2_gradient WRONG_ANSWER target-minus-output
# expect: w1_gradient WRONG_ANSWER target-minus-output
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    error = Y - A3
    return (W3.T @ error * A2 * (1 - A2)) @ A1.T / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    error = Y - A3
    hidden = W3.T @ error * A2 * (1 - A2)
    return (W2.T @ hidden * A1 * (1 - A1)) @ X.T / Y.shape[1]
