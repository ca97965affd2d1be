# expect: train_perceptron WRONG_ANSWER weights-from-before-the-last-epoch
import numpy as np

def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        old = w.copy()
        mistakes = 0
        for xi, yi in zip(X, y):
            new = perceptron_update(w, xi, yi)
            mistakes += not np.array_equal(new, w)
            w = new
        if mistakes == 0:
            return old, True
    return old, False

def perceptron_update(w, x, y):
    xb = np.concatenate(([1.0], x))
    fired = int(w @ xb >= 0)
    return w + (y - fired) * xb
