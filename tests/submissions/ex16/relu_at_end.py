# expect: maxout WRONG_ANSWER never-below-zero
# expect: abs_prime WRONG_ANSWER turned-round
import numpy as np


def maxout(x, W, b):
    best = 0
    z = x @ W.T + b
    if z.ndim == 1:
        for v in z:
            if v > best:
                best = v
        return best
    return np.array([max(0, row.max()) for row in z])


def abs_prime(z):
    return -np.sign(z)
