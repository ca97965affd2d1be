# expect: ACCEPTED
import numpy as np


from collections import namedtuple

Fit = namedtuple("Fit", "w b losses")


def _design(X):
    return np.column_stack([X, np.ones_like(X)])


def loss(w, b, X, Y):
    r = 1 / (1 + np.exp(-_design(X) @ [w, b])) - Y
    return np.array([r @ r / 2])


def gradient_descent(X, Y, w, b, eta, epochs):
    A = _design(X)
    theta = np.array([w, b], dtype=float)
    losses = np.zeros((epochs + 1,))
    for t in range(epochs + 1):
        f = 1 / (1 + np.exp(-A @ theta))
        losses[t] = np.sum((Y - f) ** 2) / 2
        if t < epochs:
            theta += eta * A.T @ ((Y - f) * f * (1 - f))
    return Fit(theta[0], theta[1], losses)
