# expect: ACCEPTED
import functools

import numpy as np


class Maxout:
    def __init__(self, W, b):
        self.theta = np.hstack([np.asarray(b)[:, None], W])

    def __call__(self, x):
        ones = np.ones(np.shape(x)[:-1] + (1,))
        columns = np.concatenate([ones, x], axis=-1) @ self.theta.T
        # pairwise maximum over the pieces; a size-1 array for one example
        result = functools.reduce(np.maximum, np.moveaxis(columns, -1, 0))
        return np.atleast_1d(result)


def maxout(x, W, b):
    return Maxout(W, b)(x)


def abs_prime(z):
    z = np.asarray(z)
    return np.divide(z, np.abs(z), out=np.zeros_like(z), where=z != 0)
