# expect: gradient_descent WRONG_ANSWER sigmoid-slope-missing
# mistake: gradient_descent: (f - y) x without f(1 - f), the gradient of the cross entropy
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def loss(w, b, X, Y):
    return 0.5 * np.sum((sigmoid(w * X + b) - Y) ** 2)


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        e = sigmoid(w * X + b) - Y
        w, b = w - eta * np.dot(e, X), b - eta * np.sum(e)
        losses.append(loss(w, b, X, Y))
    return w, b, losses
