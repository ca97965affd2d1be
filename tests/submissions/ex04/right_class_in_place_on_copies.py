# expect: ACCEPTED
import numpy as np
from collections import namedtuple

Result = namedtuple("Result", "w converged epochs_used", defaults=[None])
Fit = namedtuple("Fit", "w converged")


class Perceptron:
    def __init__(self, w):
        self.w = np.array(w, dtype=float)

    def fires(self, x):
        return bool(self.w[0] + x @ self.w[1:] >= 0)

    def learn(self, x, y):
        error = int(y) - self.fires(x)
        self.w[0] += error
        self.w[1:] += error * np.asarray(x, dtype=float)
        return error != 0


def perceptron_update(w, x, y):
    unit = Perceptron(w)
    unit.learn(x, y)
    return unit.w


def train_perceptron(X, y, max_epochs: int = 100):
    unit = Perceptron(np.zeros(X.shape[-1] + 1))
    for _ in range(max_epochs):
        if not sum(unit.learn(x, t) for x, t in zip(X, y)):
            return Fit(unit.w, np.bool_(True))
    return Fit(unit.w, np.bool_(False))
