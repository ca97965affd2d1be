# expect: gradient_descent WRONG_ANSWER new-w-in-the-slope-of-b
# mistake: gradient_descent: b is updated with the output of the already changed w
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def loss(w, b, X, Y):
    return 0.5 * np.sum((sigmoid(w * X + b) - Y) ** 2)


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        f = sigmoid(w * X + b)
        w = w - eta * np.sum((f - Y) * f * (1 - f) * X)
        f = sigmoid(w * X + b)
        b = b - eta * np.sum((f - Y) * f * (1 - f))
        losses.append(loss(w, b, X, Y))
    return w, b, losses
