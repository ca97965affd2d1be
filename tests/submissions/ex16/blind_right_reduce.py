# A class, functools.reduce and np.maximum.
# expect: ACCEPTED
import numpy as np


from functools import reduce


class Maxout:
    def __init__(self, W, b):
        self.pieces = list(zip(W, b))

    def __call__(self, x):
        return reduce(np.maximum, [np.dot(x, w) + c for w, c in self.pieces])


def maxout(x, W, b):
    return Maxout(W, b)(x)


def abs_prime(z):
    return np.where(np.equal(z, 0), 0, np.where(np.greater(z, 0), 1.0, -1.0))
