"""ex38 · Gradient descent: a model solution."""

import numpy as np


def neuron(w, b, X):
    """The output of the sigmoid neuron for every x."""
    return 1 / (1 + np.exp(-(w * X + b)))


def loss(w, b, X, Y):
    """Return ½ Σ (σ(w·x + b) − y)², a number."""
    return np.sum((neuron(w, b, X) - Y) ** 2) / 2


def gradient_descent(X, Y, w, b, eta, epochs):
    """Return (w, b, losses) after `epochs` steps, losses with epochs + 1 entries."""
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        f = neuron(w, b, X)
        # What both slopes share: the error times the slope of the sigmoid.
        shared = (f - Y) * f * (1 - f)
        # Both slopes come from the same f: the new w must not have a say in the step of b.
        w = w - eta * np.sum(shared * X)
        b = b - eta * np.sum(shared)
        losses.append(loss(w, b, X, Y))
    return w, b, losses
