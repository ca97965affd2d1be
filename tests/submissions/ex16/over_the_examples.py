# expect: maxout WRONG_ANSWER largest-example
import numpy as np


def maxout(x, W, b):
    z = x @ W.T + b
    return np.max(z, axis=0)


def abs_prime(z):
    return np.sign(z)
