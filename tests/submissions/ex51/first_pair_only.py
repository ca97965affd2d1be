# expect: hidden_units_identical WRONG_ANSWER first-two-compared
# only the first two units are compared
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def hidden_units_identical(W, b):
    return bool(np.allclose(W[0], W[1], atol=1e-12, rtol=0) and abs(b[0, 0] - b[1, 0]) <= 1e-12)


def symmetric_gradient(X, Y, W1, b1, W2, b2):
    m = X.shape[1]
    A1 = sigmoid(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    dZ2 = A2 - Y
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    return np.dot(dZ1, X.T) / m


def breaks_symmetry(W1, b1, W2, b2):
    outgoing = np.all(np.abs(W2 - W2[:, :1]) <= 1e-12)
    return not (bool(np.ptp(W1, axis=0).max() <= 1e-12 and np.ptp(b1) <= 1e-12) and outgoing)
