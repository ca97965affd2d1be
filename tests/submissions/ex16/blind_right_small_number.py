# A small number below the line keeps 0/0 away, and is too small to matter.
# expect: ACCEPTED
import numpy as np


def abs_prime(z):
    return z / (np.abs(z) + 1e-8)


def maxout(x, W, b):
    return np.max(x @ W.T + b, axis=-1)
