# expect: train_perceptron WRONG_ANSWER errors-that-cancel
import numpy as np

def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        total = 0
        for xi, yi in zip(X, y):
            p = int(w[0] + w[1:] @ xi >= 0)
            total += yi - p
            w = perceptron_update(w, xi, yi)
        if total == 0:
            return w, True
    return w, False

def perceptron_update(w, x, y):
    xb = np.concatenate(([1.0], x))
    fired = int(w @ xb >= 0)
    return w + (y - fired) * xb
