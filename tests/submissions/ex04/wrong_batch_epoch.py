# expect: train_perceptron WRONG_ANSWER all-rows-with-the-same-weights
import numpy as np


def perceptron_update(w, x, y):
    x = np.concatenate(([1.0], x))
    y_hat = 1 if np.dot(w, x) >= 0 else 0
    return w + (y - y_hat) * x


def train_perceptron(X, y, max_epochs=100):
    Xb = np.hstack([np.ones((len(X), 1)), X])
    w = np.zeros(Xb.shape[1])
    for _ in range(max_epochs):
        y_hat = (Xb @ w >= 0).astype(int)
        if np.all(y_hat == y):
            return w, True
        w = w + Xb.T @ (y - y_hat)
    return w, False
