# expect: gradient_descent WRONG_ANSWER stopped-below-1e-4
# stops where the loss hardly falls
import numpy as np


def f(x, w, b):
    return 1.0 / (1.0 + np.exp(-(w * x + b)))


def loss(w, b, X, Y):
    return 0.5 * np.sum((f(X, w, b) - Y) ** 2)


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        p = f(X, w, b)
        g = (p - Y) * p * (1 - p)
        w, b = w - eta * np.sum(g * X), b - eta * np.sum(g)
        losses.append(loss(w, b, X, Y))
        if abs(losses[-1] - losses[-2]) < 1e-4:
            break
    return w, b, losses
