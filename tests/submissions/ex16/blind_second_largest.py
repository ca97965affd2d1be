# Sorted the one way, indexed the other.
# expect: maxout WRONG_ANSWER second-largest
import numpy as np


def maxout(x, W, b):
    return np.sort(x @ W.T + b, axis=-1)[..., -2]


def abs_prime(z):
    return np.sign(z)
