# expect: train_perceptron WRONG_ANSWER results-swapped
import numpy as np


def perceptron_update(w, x, y):
    x = np.concatenate(([1.0], x))
    y_hat = 1 if np.dot(w, x) >= 0 else 0
    return w + (y - y_hat) * x


def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    for epoch in range(max_epochs):
        errors = 0
        for xi, yi in zip(X, y):
            out = 1 if w[0] + np.dot(w[1:], xi) >= 0 else 0
            if out != yi:
                errors += 1
                w = perceptron_update(w, xi, yi)
        if errors == 0:
            return True, w
    return False, w
