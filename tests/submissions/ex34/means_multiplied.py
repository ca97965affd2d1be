# expect: w2_gradient WRONG_ANSWER examples-not-added-up
# expect: w1_gradient WRONG_ANSWER output-for-error
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    error = np.mean(A3 - Y, axis=1, keepdims=True)
    a2 = np.mean(A2, axis=1, keepdims=True)
    a1 = np.mean(A1, axis=1, keepdims=True)
    return (W3.T @ error * a2 * (1 - a2)) @ a1.T


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ2 = W3.T @ A3 * A2 * (1 - A2)
    return (W2.T @ dZ2 * A1 * (1 - A1)) @ X.T / Y.shape[1]
