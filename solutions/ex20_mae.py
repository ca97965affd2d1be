"""ex20 · The mean absolute error and its subgradient: a model solution."""

import numpy as np


def mae(y, y_hat):
    """Return the mean of |y − ŷ| over the examples, a number."""
    # The absolute value of each error, then the mean: otherwise too high and too low cancel.
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    """Return a subgradient of mae with respect to y_hat, 0 where y_hat equals y, shape (m,)."""
    # np.sign is 1, −1 and, at the corner, 0. Raising a prediction that is too high raises the loss: ŷ − y, not y − ŷ.
    return np.sign(y_hat - y) / len(y)
