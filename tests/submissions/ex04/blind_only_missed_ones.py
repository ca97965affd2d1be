# expect: perceptron_update WRONG_ANSWER only-missed-ones-corrected
# expect: train_perceptron WRONG_ANSWER nothing-corrected-and-converged
import numpy as np


def perceptron_update(w, x, y):
    xb = np.concatenate(([1.0], x))
    if y == 1 and w @ xb < 0:
        return w + xb
    return w


def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        mistakes = 0
        for xi, yi in zip(X, y):
            new = perceptron_update(w, xi, yi)
            mistakes += not np.array_equal(new, w)
            w = new
        if mistakes == 0:
            return w, True
    return w, False
