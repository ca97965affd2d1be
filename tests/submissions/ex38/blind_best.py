# expect: gradient_descent WRONG_ANSWER best-returned
# mistake: returns the w, b with the smallest loss
import numpy as np

def sigma(z):
    return 1 / (1 + np.exp(-z))
def loss(w, b, X, Y):
    return 0.5 * np.sum((sigma(w * X + b) - Y) ** 2)
def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    best = (losses[0], w, b)
    for _ in range(epochs):
        f = sigma(w * X + b)
        d = (f - Y) * f * (1 - f)
        w, b = w - eta * np.sum(d * X), b - eta * np.sum(d)
        losses.append(loss(w, b, X, Y))
        if losses[-1] < best[0]:
            best = (losses[-1], w, b)
    return best[1], best[2], losses
