# expect: train_perceptron WRONG_ANSWER weights-compared-over-an-epoch
import numpy as np


def perceptron_update(w, x, y):
    x = np.concatenate(([1.0], x))
    y_hat = 1 if np.dot(w, x) >= 0 else 0
    return w + (y - y_hat) * x


def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    for epoch in range(max_epochs):
        old = w.copy()
        for xi, yi in zip(X, y):
            w = perceptron_update(w, xi, yi)
        if np.array_equal(old, w):
            return w, True
    return w, False
