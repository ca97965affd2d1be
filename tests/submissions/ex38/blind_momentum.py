# expect: gradient_descent WRONG_ANSWER momentum
# mistake: adds momentum 0.9
import numpy as np

def sigma(z):
    return 1 / (1 + np.exp(-z))
def loss(w, b, X, Y):
    return 0.5 * np.sum((sigma(w * X + b) - Y) ** 2)
def gradient_descent(X, Y, w, b, eta, epochs):
    losses = [loss(w, b, X, Y)]
    vw = vb = 0
    for _ in range(epochs):
        f = sigma(w * X + b)
        d = (f - Y) * f * (1 - f)
        vw = 0.9 * vw + eta * np.sum(d * X)
        vb = 0.9 * vb + eta * np.sum(d)
        w, b = w - vw, b - vb
        losses.append(loss(w, b, X, Y))
    return w, b, losses
