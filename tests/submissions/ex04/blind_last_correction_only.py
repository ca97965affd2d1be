# expect: train_perceptron WRONG_ANSWER only-the-last-correction-kept
import numpy as np

def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    for _ in range(max_epochs):
        mistakes = 0
        for xi, yi in zip(X, y):
            w2 = perceptron_update(w, xi, yi)
            mistakes += not np.array_equal(w2, w)
        w = w2
        if mistakes == 0:
            return w, True
    return w, False

def perceptron_update(w, x, y):
    xb = np.concatenate(([1.0], x))
    fired = int(w @ xb >= 0)
    return w + (y - fired) * xb
