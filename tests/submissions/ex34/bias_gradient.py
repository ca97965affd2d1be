# expect: w2_gradient WRONG_ANSWER gradient-of-the-bias
import numpy as np


def w2_gradient(A1, A2, A3, W3, Y):
    dZ2 = (W3.T @ (A3 - Y)) * A2 * (1 - A2)
    return np.sum(dZ2, axis=1, keepdims=True) / Y.shape[1]


def w1_gradient(X, A1, A2, A3, W2, W3, Y):
    dZ3 = A3 - Y
    dZ2 = np.dot(W3.T, dZ3) * A2 * (1 - A2)
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    return np.dot(dZ1, X.T) / X.shape[1]
