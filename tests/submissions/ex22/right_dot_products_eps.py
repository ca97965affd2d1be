# expect: ACCEPTED
import numpy as np


class BCE:
    eps = 1e-12

    def __call__(self, y, p):
        m = y.shape[0]
        return -(np.dot(y, np.log(p + self.eps)) + np.dot(1 - y, np.log(1 - p + self.eps))) / m


bce = BCE()


def bce_gradient(y, p):
    m = y.shape[0]
    return -(np.divide(y, p) - np.divide(1 - y, 1 - p)) / m


def bce_from_logits(y, z):
    return float(np.sum((1 - y) * z + np.logaddexp(0, -z)) / y.shape[0])
