# expect: ACCEPTED
import numpy as np


def _error(y, y_hat):
    return np.asarray(y_hat, dtype=float) - np.asarray(y, dtype=float)


def huber_loss(y, y_hat, delta=1.0, reduction="mean"):
    e = _error(y, y_hat)
    small = np.abs(e) <= delta
    losses = small * (e**2 / 2) + ~small * (delta * np.abs(e) - delta**2 / 2)
    return losses.mean() if reduction == "mean" else losses


def huber_gradient(y, y_hat, delta=1.0):
    e = _error(y, y_hat)
    g = e.copy()
    g[e > delta] = delta
    g[e < -delta] = -delta
    return g / g.size
