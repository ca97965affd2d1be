# expect: ACCEPTED
import numpy as np

TOLERANCE = 1e-12


def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))


def _units(W1, b1, W2=None):
    """One row for each hidden unit."""
    parts = [W1, b1.reshape(-1, 1)]
    if W2 is not None:
        parts.append(W2.T)
    return np.concatenate(parts, axis=1)


def _all_same(units):
    return (units.max(axis=0) - units.min(axis=0)).max() <= TOLERANCE


def hidden_units_identical(W, b):
    return _all_same(_units(W, b))


def symmetric_gradient(X, Y, W1, b1, W2, b2):
    m = X.shape[1]
    A1 = sigmoid(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    dZ2 = A2 * (1 - A2) * (-Y / A2 + (1 - Y) / (1 - A2))
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    return np.dot(dZ1, X.T) / m


def breaks_symmetry(W1, b1, W2, b2):
    return 1 - int(_all_same(_units(W1, b1, W2)))
