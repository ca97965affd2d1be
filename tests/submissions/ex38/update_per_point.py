# expect: gradient_descent WRONG_ANSWER a-step-after-each-point
# mistake: gradient_descent: the update stands inside the loop over the points (stochastic)
import numpy as np


def loss(w, b, X, Y):
    err = 0.0
    for x, y in zip(X, Y):
        fx = 1.0 / (1.0 + np.exp(-(w * x + b)))
        err += 0.5 * (fx - y) ** 2
    return err


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for i in range(epochs):
        for x, y in zip(X, Y):
            fx = 1.0 / (1.0 + np.exp(-(w * x + b)))
            d = (fx - y) * fx * (1 - fx)
            w = w - eta * d * x
            b = b - eta * d
        losses.append(loss(w, b, X, Y))
    return w, b, losses
