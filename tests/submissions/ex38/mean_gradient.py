# expect: gradient_descent WRONG_ANSWER slopes-averaged
# mistake: gradient_descent: the gradient is averaged over the points
import numpy as np


def loss(w, b, X, Y):
    err = 0.0
    for x, y in zip(X, Y):
        fx = 1.0 / (1.0 + np.exp(-(w * x + b)))
        err += 0.5 * (fx - y) ** 2
    return err


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    m = len(X)
    for i in range(epochs):
        dw, db = 0, 0
        for x, y in zip(X, Y):
            fx = 1.0 / (1.0 + np.exp(-(w * x + b)))
            dw += (fx - y) * fx * (1 - fx) * x
            db += (fx - y) * fx * (1 - fx)
        w = w - eta * dw / m
        b = b - eta * db / m
        losses.append(loss(w, b, X, Y))
    return w, b, losses
