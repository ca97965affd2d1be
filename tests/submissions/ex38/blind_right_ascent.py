# expect: ACCEPTED
# right: (y - f) and plus
import numpy as np

def sigma(z):
    return 1 / (1 + np.exp(-z))
def loss(w, b, X, Y):
    return 0.5 * np.sum((sigma(w * X + b) - Y) ** 2)
def gradient_descent(X, Y, w, b, eta, epochs):
    losses = []
    for k in range(epochs + 1):
        f = sigma(w * X + b)
        r = Y - f
        losses += [0.5 * r.dot(r)]
        if k == epochs:
            break
        w += eta * (r * f * (1 - f)).dot(X)
        b += eta * (r * f * (1 - f)).sum()
    return [w, b, tuple(losses)]
