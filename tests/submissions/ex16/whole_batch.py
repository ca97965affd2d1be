# expect: maxout WRONG_ANSWER largest-of-the-batch
# expect: abs_prime WRONG_ANSWER nothing-by-nothing
import numpy as np


def maxout(x, W, b):
    return np.max(x @ W.T + b)


def abs_prime(z):
    return z / np.abs(z)
