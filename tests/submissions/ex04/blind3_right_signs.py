# expect: ACCEPTED
import numpy as np


def perceptron_update(w, x, y):
    """Sign form."""
    xa = np.r_[1.0, x]
    t = 2 * y - 1
    s = np.dot(w, xa)
    wrong = (s < 0) if t > 0 else (s >= 0)
    return np.copy(w) if not wrong else np.add(w, np.multiply(t, xa))


def train_perceptron(X, y, max_epochs=100, verbose=False):
    w, log = np.zeros((X.shape[1] + 1,)), []
    while len(log) < max_epochs:
        old = w
        n = 0
        for k in np.arange(len(y)):
            v = perceptron_update(w, X[k, :], y[k])
            n += int((v != w).any())
            w = v
        log.append(n)
        if not n:
            break
    from collections import namedtuple

    return namedtuple("R", "w converged")(w, bool(log) and log[-1] == 0)
