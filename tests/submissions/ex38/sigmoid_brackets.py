# expect: loss WRONG_ANSWER minus-for-w-only
# mistake: loss: -w*x + b in the exponent, brackets forgotten
import numpy as np


def loss(w, b, X, Y):
    f = 1 / (1 + np.exp(-w * X + b))
    return np.sum((f - Y) ** 2) / 2


def gradient_descent(X, Y, w, b, eta, epochs):
    sig = lambda w, b: 1 / (1 + np.exp(-(w * X + b)))
    losses = []
    for i in range(epochs + 1):
        f = sig(w, b)
        losses.append(0.5 * np.sum((f - Y) ** 2))
        if i == epochs:
            break
        d = (f - Y) * f * (1 - f)
        w, b = w - eta * np.sum(d * X), b - eta * np.sum(d)
    return w, b, losses
