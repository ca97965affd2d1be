# expect: loss WRONG_ANSWER sigmoid-of-the-sigmoid
# expect: gradient_descent WRONG_ANSWER built-on-another
# mistake: loss takes sigma twice
import numpy as np

def sigma(z):
    return 1 / (1 + np.exp(-z))
def loss(w, b, X, Y):
    return 0.5 * np.sum((sigma(sigma(w * X + b)) - Y) ** 2)
def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        f = sigma(w * X + b)
        d = (f - Y) * f * (1 - f)
        w, b = w - eta * np.sum(d * X), b - eta * np.sum(d)
        losses.append(loss(w, b, X, Y))
    return w, b, losses
