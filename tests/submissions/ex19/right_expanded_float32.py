# expect: ACCEPTED
import numpy as np


class Loss:
    def __init__(self, y, y_hat):
        self.y = np.asarray(y, dtype=np.float64)
        self.y_hat = np.asarray(y_hat, dtype=np.float64)

    def each(self):
        return (self.y - self.y_hat) ** 2

    def mean(self):
        return np.float32(np.average(self.each()))

    def grad(self):
        return np.multiply(2, self.y_hat - self.y) * np.full(self.y.shape, 1 / self.y.shape[0])


def squared_error(y, y_hat):
    return Loss(y, y_hat).each().astype(np.float32) * np.float32(0.5)


def mse(y, y_hat):
    return Loss(y, y_hat).mean()


def mse_gradient(y, y_hat):
    return Loss(y, y_hat).grad()
