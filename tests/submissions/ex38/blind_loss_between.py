# expect: gradient_descent WRONG_ANSWER losses-between-the-updates
# mistake: loss noted between the two updates
import numpy as np

def sigma(z):
    return 1 / (1 + np.exp(-z))
def loss(w, b, X, Y):
    return 0.5 * np.sum((sigma(w * X + b) - Y) ** 2)
def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        f = sigma(w * X + b)
        d = (f - Y) * f * (1 - f)
        w = w - eta * np.sum(d * X)
        losses.append(loss(w, b, X, Y))
        b = b - eta * np.sum(d)
    return w, b, losses
