"""ex04 · The perceptron learning rule: a model solution."""

import numpy as np


def perceptron_update(w, x, y):
    """Return the weights (n + 1,) after one example x (n,) with the target y, 0 or 1."""
    inputs = np.append(1, x)  # x0 = 1 belongs to the bias
    fires = w @ inputs >= 0
    # y − fires is 1 for a missed 1, −1 for a missed 0, and 0 where the unit is right.
    return w + (y - fires) * inputs


def train_perceptron(X, y, max_epochs=100):
    """Return (w, converged) after training on the rows of X with the targets y."""
    _, n = X.shape
    w = np.zeros(n + 1)
    for _ in range(max_epochs):
        clean = True
        for x, target in zip(X, y):
            updated = perceptron_update(w, x, target)
            # Look at each correction. To compare w before and after the epoch is not enough: corrections may cancel.
            if np.any(updated != w):
                clean = False
            w = updated
        if clean:
            return w, True
    return w, False
