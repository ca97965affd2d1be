# expect: maxout RUNTIME_ERROR columns-for-pieces
import numpy as np


def maxout(x, W, b):
    return np.max(x @ W + b, axis=-1)


def abs_prime(z):
    return np.sign(z)
