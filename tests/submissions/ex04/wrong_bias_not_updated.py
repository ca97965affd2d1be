# expect: perceptron_update WRONG_ANSWER bias-not-corrected
# expect: train_perceptron WRONG_ANSWER bias-not-corrected-in-training
import numpy as np


def perceptron_update(w, x, y):
    y_hat = 1 if w[0] + np.dot(w[1:], x) >= 0 else 0
    w = w.copy()
    w[1:] += (y - y_hat) * x
    return w


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
            return w, True
    return w, False
