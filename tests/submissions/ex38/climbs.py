# expect: gradient_descent WRONG_ANSWER uphill
# mistake: gradient_descent: (y - f) with a minus in the update, so it climbs
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
        dw, db = 0, 0
        for x, y in zip(X, Y):
            fx = 1.0 / (1.0 + np.exp(-(w * x + b)))
            dw += (y - fx) * fx * (1 - fx) * x
            db += (y - fx) * fx * (1 - fx)
        w = w - eta * dw
        b = b - eta * db
        losses.append(loss(w, b, X, Y))
    return w, b, losses
