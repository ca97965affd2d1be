# expect: ACCEPTED
import numpy as np


class RMSProp:
    """keeps its own copies, works in place on them"""

    def __init__(self, lr, beta, eps):
        self.lr, self.beta, self.eps = lr, beta, eps

    def step(self, w, s, g):
        w, s = np.array(w, dtype=float, ndmin=1), np.array(s, dtype=float, ndmin=1)
        s *= self.beta
        s += (1 - self.beta) * np.asarray(g) ** 2
        w -= self.lr * g / (np.sqrt(s) + self.eps)
        return w, s


def rmsprop_step(w, s, gradient, learning_rate, beta: float = 0.9, eps: float = 1e-8):
    return RMSProp(learning_rate, beta, eps).step(w, s, gradient)
