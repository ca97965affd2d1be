# The search for the largest starts with −1.
# expect: maxout WRONG_ANSWER never-below-minus-1
import numpy as np


def maxout(x, W, b):
    out = np.full(np.atleast_2d(x).shape[0], -1.0)
    for i in range(len(b)):
        out = np.maximum(out, np.atleast_2d(x) @ W[i] + b[i])
    return out


def abs_prime(z):
    return np.sign(z)
