# expect: ACCEPTED
import numpy as np


def maxout(x, W, b):
    x2 = np.atleast_2d(x)
    pieces = np.einsum("kn,mn->km", W, x2) + b.reshape(-1, 1)
    best = pieces.max(axis=0)
    return best if x.ndim == 2 else best[0]


def abs_prime(z):
    return np.where(z > 0, 1.0, 0.0) - np.where(z < 0, 1.0, 0.0)
