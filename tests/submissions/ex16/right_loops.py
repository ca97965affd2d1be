# expect: ACCEPTED
import numpy as np


def maxout(x, W, b):
    """Return the largest of the k sums w_i·x + b_i."""
    if np.ndim(x) == 1:
        best = None
        for weights, bias in zip(W, b):
            total = bias
            for w, v in zip(weights, x):
                total += w * v
            if best is None or total > best:
                best = total
        return best
    return [maxout(row, W, b) for row in x]


def abs_prime(z):
    if np.ndim(z) == 0:
        if z > 0:
            return 1
        if z < 0:
            return -1
        return 0
    return [abs_prime(v) for v in z]
