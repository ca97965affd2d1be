# expect: ACCEPTED
import numpy as np


class AdaGrad:
    def __init__(self, lr, eps, cache):
        self.lr, self.eps = lr, eps
        self.cache = np.array(cache, dtype=float)

    def update(self, w, dw):
        w = np.array(w, dtype=float)
        self.cache += dw * dw
        w -= self.lr * dw / (self.cache ** 0.5 + self.eps)
        return w


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8, verbose=False):
    optimizer = AdaGrad(learning_rate, eps, s)
    w = optimizer.update(w, gradient)
    return w, optimizer.cache
