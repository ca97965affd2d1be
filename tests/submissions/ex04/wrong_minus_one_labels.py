# expect: perceptron_update WRONG_ANSWER labels-of-minus-one
import numpy as np


def perceptron_update(w, x, y):
    x = np.concatenate(([1.0], x))
    if y * np.dot(w, x) <= 0:
        w = w + y * x
    return w


def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        errors = 0
        for xi, yi in zip(X, y):
            xi = np.concatenate(([1.0], xi))
            d = int(yi) - int(w @ xi >= 0)
            w = w + d * xi
            errors += d != 0
        if errors == 0:
            return w, True
    return w, False
