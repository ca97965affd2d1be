"""ex21 · The Huber loss: a model solution."""

import numpy as np


def huber_loss(y, y_hat, delta=1.0):
    """Return the mean Huber loss of the predictions y_hat for the targets y, a number."""
    size = np.abs(y_hat - y)
    # Each example chooses its own piece; at |e| = δ both are ½ δ², so it does not matter which one gets the corner.
    return np.mean(np.where(size <= delta, size**2 / 2, delta * (size - delta / 2)))


def huber_gradient(y, y_hat, delta=1.0):
    """Return the gradient of that mean with respect to y_hat, shape (n,)."""
    e = y_hat - y
    # The slope of ½e² is e, that of δ|e| is ±δ: the slope follows the error but never grows beyond δ.
    # The loss is a mean, so each prediction moves it by 1/n of its own slope only.
    return np.clip(e, -delta, delta) / len(e)
