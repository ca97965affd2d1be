# The search for the largest starts with the first bias.
# expect: maxout WRONG_ANSWER first-bias-among-the-sums
import numpy as np


def maxout(x, W, b):
    if x.ndim == 2:
        return np.array([maxout(r, W, b) for r in x])
    best = b[0]
    for i in range(len(b)):
        best = max(best, W[i] @ x + b[i])
    return best


def abs_prime(z):
    return np.sign(z)
