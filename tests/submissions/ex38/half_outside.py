# expect: loss WRONG_ANSWER half-of-the-first-only
# mistake: loss: the half only on the first term, as the slide prints it
import numpy as np


def loss(w, b, X, Y):
    f = 1 / (1 + np.exp(-(w * X + b)))
    e = (Y - f) ** 2
    return 1 / 2 * e[0] + np.sum(e[1:])


def gradient_descent(X, Y, w, b, eta, epochs):
    def cost(w, b):
        return np.sum((1 / (1 + np.exp(-(w * X + b))) - Y) ** 2) / 2

    losses = [cost(w, b)]
    for i in range(epochs):
        f = 1 / (1 + np.exp(-(w * X + b)))
        d = (f - Y) * f * (1 - f)
        w, b = w - eta * np.sum(d * X), b - eta * np.sum(d)
        losses.append(cost(w, b))
    return w, b, losses
