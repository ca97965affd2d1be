# expect: maxout WRONG_ANSWER relu-of-each
# expect: abs_prime WRONG_ANSWER always-one
import numpy as np


def maxout(x, W, b):
    return np.maximum(0, x @ W.T + b)


def abs_prime(z):
    return np.ones_like(z)
