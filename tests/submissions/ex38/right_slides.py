# expect: ACCEPTED
import numpy as np


X = [0.5, 2.5]
Y = [0.2, 0.9]


def f(w, b, x):  # sigmoid with parameters w,b
    return 1.0 / (1.0 + np.exp(-(w * x + b)))


def loss(w, b, X, Y):
    err = 0.0
    for x, y in zip(X, Y):
        fx = f(w, b, x)
        err += 0.5 * (fx - y) ** 2
    return err


def grad_b(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx)


def grad_w(w, b, x, y):
    fx = f(w, b, x)
    return (fx - y) * fx * (1 - fx) * x


def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for i in range(epochs):
        dw, db = 0, 0
        for x, y in zip(X, Y):
            dw += grad_w(w, b, x, y)
            db += grad_b(w, b, x, y)
        w = w - eta * dw
        b = b - eta * db
        losses.append(loss(w, b, X, Y))
        if i % 100 == 0:
            print(i, losses[-1])
    return w, b, losses
