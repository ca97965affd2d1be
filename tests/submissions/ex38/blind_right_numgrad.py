# expect: ACCEPTED
# right: gradient by complex step
import numpy as np

def sigma(z):
    return 1 / (1 + np.exp(-z))
def loss(w, b, X, Y):
    return 0.5 * np.sum((sigma(w * X + b) - Y) ** 2)
def gradient_descent(X, Y, w, b, eta, epochs):
    h = 1e-200
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        dw = loss(w + 1j * h, b, X, Y).imag / h
        db = loss(w, b + 1j * h, X, Y).imag / h
        w, b = w - eta * dw, b - eta * db
        losses.append(loss(w, b, X, Y))
    return w, b, losses
