# Leaky ReLU after the maximum.
# expect: maxout WRONG_ANSWER leaky-relu-of-the-largest
import numpy as np


def maxout(x, W, b):
    m = np.max(x @ W.T + b, axis=-1)
    return np.where(m > 0, m, 0.01 * m)


def abs_prime(z):
    return np.sign(z)
