"""ex51 · Symmetry: a model solution."""

import numpy as np


def hidden_units_identical(W, b):
    """Return True if all units of a layer are the same: all rows of W (n1, n0), and all entries of b (n1, 1)."""
    # One row a unit, with its bias. All are the same if in each column the smallest entry is the largest.
    units = np.hstack([W, b])
    return np.allclose(units.min(axis=0), units.max(axis=0), rtol=0, atol=10**-12)


def symmetric_gradient(X, Y, W1, b1, W2, b2):
    """Return ∂L/∂W1, shape (n1, n0), for any weights."""
    _, m = Y.shape
    A1 = 1 / (1 + np.exp(-(W1 @ X + b1)))
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    dZ2 = (A2 - Y) / m
    # Row i of W2ᵀ dZ2 depends on unit i only through its outgoing weight, row i of A1 only through its incoming
    # ones: what starts equal gets equal gradients.
    return ((W2.T @ dZ2) * A1 * (1 - A1)) @ X.T


def breaks_symmetry(W1, b1, W2, b2):
    """Return False if all hidden units start identical (W1, b1 and the columns of W2), else True."""
    # The outgoing weights of unit i are column i of W2, so row i of its transpose. b2 belongs to no hidden unit.
    return not hidden_units_identical(np.hstack([W1, W2.T]), b1)
