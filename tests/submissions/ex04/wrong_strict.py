# expect: perceptron_update WRONG_ANSWER silent-at-zero
# expect: train_perceptron WRONG_ANSWER silent-at-zero-in-training
import numpy as np


def perceptron_update(w, x, y):
    x = np.concatenate(([1.0], x))
    y_hat = 1 if np.dot(w, x) > 0 else 0
    return w + (y - y_hat) * x


def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    for epoch in range(max_epochs):
        errors = 0
        for xi, yi in zip(X, y):
            new = perceptron_update(w, xi, yi)
            if not np.array_equal(new, w):
                errors += 1
            w = new
        if errors == 0:
            return w, True
    return w, False
