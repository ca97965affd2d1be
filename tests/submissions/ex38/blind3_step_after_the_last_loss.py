# expect: gradient_descent WRONG_ANSWER one-step-after-the-last-loss
# each loss is noted before a step: one step too many
import numpy as np


def f(x, w, b):
    return 1.0 / (1.0 + np.exp(-(w * x + b)))


def loss(w, b, X, Y):
    return 0.5 * np.sum((f(X, w, b) - Y) ** 2)


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = []
    for _ in range(epochs + 1):
        losses.append(loss(w, b, X, Y))
        p = f(X, w, b)
        dw = np.sum((p - Y) * p * (1 - p) * X)
        db = np.sum((p - Y) * p * (1 - p))
        w -= eta * dw
        b -= eta * db
    return w, b, losses
