"""ex33 · The gradient of the output layer: a model solution."""

import numpy as np


def w3_gradient(A2, A3, Y):
    """Return ∂L/∂W3, shape (1, n2), the mean over the examples."""
    _, m = Y.shape  # columns are examples
    # A3 − Y is all that cross entropy and sigmoid leave of each other. The product with A2ᵀ multiplies every example's
    # error by its own inputs and adds the examples up: (1, m) times (m, n2) has the shape of W3.
    return (A3 - Y) @ A2.T / m


def b3_gradient(A3, Y):
    """Return ∂L/∂b3, shape (1, 1), the mean over the examples."""
    # The input of a bias is 1 for every example, so nothing but the errors' mean is left; keepdims keeps it (1, 1).
    return np.mean(A3 - Y, axis=1, keepdims=True)
