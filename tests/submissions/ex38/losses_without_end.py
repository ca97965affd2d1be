# expect: gradient_descent WRONG_ANSWER end-missing-in-losses
# mistake: gradient_descent: the loss is appended before each update only
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def loss(w, b, X, Y):
    return 0.5 * np.sum((sigmoid(w * X + b) - Y) ** 2)


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = []
    for _ in range(epochs):
        losses.append(loss(w, b, X, Y))
        f = sigmoid(w * X + b)
        d = (f - Y) * f * (1 - f)
        w = w - eta * np.sum(d * X)
        b = b - eta * np.sum(d)
    return w, b, losses
