# expect: gradient_descent WRONG_ANSWER last-loss-alone
# mistake: gradient_descent: returns the last loss, not all of them
import numpy as np


def loss(w, b, X, Y):
    err = 0.0
    for x, y in zip(X, Y):
        fx = 1.0 / (1.0 + np.exp(-(w * x + b)))
        err += 0.5 * (fx - y) ** 2
    return err


def gradient_descent(X, Y, w, b, eta, epochs):
    for i in range(epochs):
        dw, db = 0, 0
        for x, y in zip(X, Y):
            fx = 1.0 / (1.0 + np.exp(-(w * x + b)))
            dw += (fx - y) * fx * (1 - fx) * x
            db += (fx - y) * fx * (1 - fx)
        w = w - eta * dw
        b = b - eta * db
    return w, b, loss(w, b, X, Y)
