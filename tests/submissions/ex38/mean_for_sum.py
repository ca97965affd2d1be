# expect: loss WRONG_ANSWER half-of-the-mean
# mistake: loss: mean instead of sum (gradient_descent has a sum of its own)
import numpy as np


def loss(w, b, X, Y):
    f = 1 / (1 + np.exp(-(w * X + b)))
    return np.mean((f - Y) ** 2) / 2


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [len(X) * loss(w, b, X, Y)]
    for i in range(epochs):
        f = 1 / (1 + np.exp(-(w * X + b)))
        d = (f - Y) * f * (1 - f)
        w, b = w - eta * np.sum(d * X), b - eta * np.sum(d)
        losses.append(len(X) * loss(w, b, X, Y))
    return w, b, losses
