# expect: perceptron_update WRONG_ANSWER sign-for-the-step
# expect: train_perceptron WRONG_ANSWER sign-for-the-step-in-training-by-changes
import numpy as np

def perceptron_update(w, x, y):
    xb = np.append(1, x)
    return w + (y - np.sign(w @ xb)) * xb

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
