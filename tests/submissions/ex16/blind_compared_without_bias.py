# The comparison in the loop leaves out the bias.
# expect: maxout WRONG_ANSWER bias-forgotten-in-the-comparison
import numpy as np


def maxout(x, W, b):
    if x.ndim == 2:
        return np.array([maxout(r, W, b) for r in x])
    best = -np.inf
    for w, c in zip(W, b):
        s = w @ x
        if s > best:
            best = s + c
    return best


def abs_prime(z):
    return np.sign(z)
