# expect: train_perceptron WRONG_ANSWER corrections-for-epochs
import numpy as np

def train_perceptron(X, y, max_epochs=100):
    w = np.zeros(X.shape[1] + 1)
    updates = 0
    while updates < max_epochs:
        mistakes = 0
        for xi, yi in zip(X, y):
            new = perceptron_update(w, xi, yi)
            if not np.array_equal(new, w):
                mistakes += 1
                updates += 1
            w = new
        if mistakes == 0:
            return w, True
    return w, False

def perceptron_update(w, x, y):
    xb = np.concatenate(([1.0], x))
    fired = int(w @ xb >= 0)
    return w + (y - fired) * xb
