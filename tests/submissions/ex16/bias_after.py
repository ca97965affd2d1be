# expect: maxout WRONG_ANSWER largest-bias
# expect: abs_prime WRONG_ANSWER absolute-value-itself
import numpy as np


def maxout(x, W, b):
    return np.max(x @ W.T, axis=-1) + np.max(b)


def abs_prime(z):
    return abs(z)
