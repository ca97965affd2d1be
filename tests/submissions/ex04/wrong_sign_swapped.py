# expect: perceptron_update WRONG_ANSWER sign-of-the-correction
import numpy as np


def perceptron_update(w, x, y):
    x = np.concatenate(([1.0], x))
    y_hat = 1 if np.dot(w, x) >= 0 else 0
    return w + (y_hat - y) * x


def train_perceptron(X, y, max_epochs=100):
    Xb = np.c_[np.ones(len(X)), X]
    w = np.zeros(Xb.shape[1])
    for _ in range(max_epochs):
        errors = 0
        for xi, yi in zip(Xb, y):
            d = yi - (1 if xi @ w >= 0 else 0)
            w = w + d * xi
            errors += abs(d)
        if errors == 0:
            return w, True
    return w, False
