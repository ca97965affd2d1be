# expect: gradient_descent WRONG_ANSWER losses-before-the-steps
# mistake: losses start with L0 and append before the step: first twice, last missing
import numpy as np

def sigma(z):
    return 1 / (1 + np.exp(-z))
def loss(w, b, X, Y):
    return 0.5 * np.sum((sigma(w * X + b) - Y) ** 2)
def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    for _ in range(epochs):
        losses.append(loss(w, b, X, Y))
        f = sigma(w * X + b)
        d = (f - Y) * f * (1 - f)
        w, b = w - eta * np.sum(d * X), b - eta * np.sum(d)
    return w, b, losses
