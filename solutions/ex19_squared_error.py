"""ex19 · The squared error, its mean, and the gradient of the mean: a model solution."""

import numpy as np


def squared_error(y, y_hat):
    """Return ½(y − ŷ)², for numbers or element by element for arrays."""
    return (y - y_hat) ** 2 / 2


def mse(y, y_hat):
    """Return the mean of (y − ŷ)² over the examples, a number."""
    # Square first, then average: the mean of the errors themselves lets too high and too low cancel.
    return np.mean((y - y_hat) ** 2)


def mse_gradient(y, y_hat):
    """Return the gradient of mse with respect to y_hat, shape (m,)."""
    # (y − ŷ)² has the slope −2(y − ŷ) = 2(ŷ − y) in ŷ, and the mean takes 1/m of every term.
    return 2 * (y_hat - y) / len(y)
