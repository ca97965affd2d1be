# expect: ACCEPTED
import numpy as np


def perceptron_update(w, x, y):
    z = w[0] + np.sum(w[1:] * x)
    new = w.copy()
    if z >= 0 and y == 0:
        new[0] -= 1
        new[1:] -= x
    elif z < 0 and y == 1:
        new[0] += 1
        new[1:] += x
    return new


def train_perceptron(X, y, max_epochs=100):
    A = np.hstack((np.ones((X.shape[0], 1)), X))
    w = np.zeros(A.shape[1], dtype=np.float32)
    converged = False
    for _ in range(max_epochs):
        mistakes = 0
        for a, t in zip(A, y):
            if (a @ w >= 0) != t:
                w = w + (a if t == 1 else -a)
                mistakes = mistakes + 1
        if not mistakes:
            converged = True
            break
    return w, converged
