"""ex05 · XOR with a hidden layer; every Boolean function with 2^n hidden units: a model solution."""

import numpy as np


def mlp_predict(X, W1, b1, w2, b2):
    """Return the output (m,), 0 or 1, of the two-layer step network for each row of X."""
    # Examples are rows and so are the units of W1, hence the transpose: (m, n) times (n, h).
    hidden = np.where(X @ W1.T + b1 >= 0, 1, 0)
    # Without the step above, two layers would be no more than one: a sum of sums.
    return np.where(hidden @ w2 + b2 >= 0, 1, 0)


def xor_network():
    """Return (W1, b1, w2, b2) of a step network that computes XOR of two inputs."""
    W1 = np.array([[1, -1], [-1, 1]])  # z1 = x1 and not x2; z2 = x2 and not x1
    b1 = np.array([-1, -1])
    w2 = np.array([1, 1])  # the output is z1 or z2
    return W1, b1, w2, -1


def boolean_network(y):
    """Return (W1, b1, w2, b2) with 2^n hidden units that computes the truth table y (2^n,)."""
    n = len(y).bit_length() - 1
    # Row i of the truth table is i in binary, the first input most significant.
    rows = (np.arange(len(y))[:, None] >> np.arange(n)[::-1]) & 1
    W1 = 2 * rows - 1  # +1 where the row has a 1, −1 where it has a 0
    b1 = -rows.sum(axis=1)  # on its own row the unit gets exactly 0 and fires; elsewhere −1 or less
    # Exactly one hidden unit fires, and its weight in w2 is the wanted output: y − 1 is 0 (fires) or −1 (does not).
    return W1, b1, y, -1
