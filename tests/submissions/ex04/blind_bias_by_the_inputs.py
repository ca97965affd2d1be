# expect: perceptron_update WRONG_ANSWER bias-corrected-by-the-inputs
# expect: train_perceptron WRONG_ANSWER bias-corrected-by-the-inputs-in-training-by-changes
import numpy as np

def perceptron_update(w, x, y):
    fired = int(w[0] + w[1:] @ x >= 0)
    new = np.array(w, float)
    new[1:] += (y - fired) * x
    new[0] += (y - fired) * np.sum(x)
    return new

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
