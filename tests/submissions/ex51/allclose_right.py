# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def hidden_units_identical(W, b):
    same_rows = np.allclose(W, W[0:1, :], rtol=0, atol=1e-12)
    same_bias = np.allclose(b, b[0], rtol=0, atol=1e-12)
    return same_rows and same_bias


def symmetric_gradient(X, Y, W1, b1, W2, b2):
    """Example by example."""
    m = X.shape[1]
    total = np.zeros_like(W1)
    for j in range(m):
        x = X[:, [j]]
        a1 = sigmoid(W1.dot(x) + b1)
        a2 = sigmoid(W2.dot(a1) + b2)
        delta2 = a2 - Y[:, [j]]
        delta1 = W2.T.dot(delta2) * a1 * (1 - a1)
        total += delta1.dot(x.T)
    return total / m


def breaks_symmetry(W1, b1, W2, b2):
    if not hidden_units_identical(W1, b1):
        return True
    return not hidden_units_identical(W2.T, np.zeros((W2.shape[1], 1)))
