# expect: hidden_units_identical WRONG_ANSWER always-true
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def hidden_units_identical(W, b):
    for i in range(len(W)):
        if np.any(np.abs(W[i] - W[0]) > 1e-12) or abs(b[i, 0] - b[0, 0]) > 1e-12:
            return False
        return True


def symmetric_gradient(X, Y, W1, b1, W2, b2):
    m = X.shape[1]
    A1 = sigmoid(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    return np.dot(dZ1, X.T) / m


def breaks_symmetry(W1, b1, W2, b2):
    units = np.hstack([W1, b1, W2.T])
    return bool(np.any(np.abs(units - units[0]) > 1e-12))
