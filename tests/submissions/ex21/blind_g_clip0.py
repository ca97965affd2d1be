# expect: huber_gradient WRONG_ANSWER negative-errors-have-no-slope
# huber_gradient: clips the error to [0, δ] so negative errors get slope 0
import numpy as np


class Huber:
    def __init__(self, delta):
        self.delta = delta

    def value(self, e):
        small = np.abs(e) <= self.delta
        out = np.empty_like(e)
        out[small] = 0.5 * e[small] ** 2
        out[~small] = self.delta * (np.abs(e[~small]) - 0.5 * self.delta)
        return out

    def slope(self, e):
        return np.clip(e, 0, self.delta)


def huber_loss(y, y_hat, delta=1.0):
    return Huber(delta).value(y_hat - y).mean()


def huber_gradient(y, y_hat, delta=1.0):
    return Huber(delta).slope(y_hat - y) / y.size
