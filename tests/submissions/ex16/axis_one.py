# expect: maxout RUNTIME_ERROR axis-out-of-range
# expect: abs_prime WRONG_ANSWER one-at-zero
import numpy as np


def maxout(x, W, b):
    return (x @ W.T + b).max(axis=1)


def abs_prime(z):
    return np.where(z == 0, 1, np.sign(z))
