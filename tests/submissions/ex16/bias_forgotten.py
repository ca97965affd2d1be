# expect: maxout WRONG_ANSWER biases-left-out
# expect: abs_prime WRONG_ANSWER one-at-zero
import numpy as np


def maxout(x, W, b):
    return np.max(np.dot(x, W.T), axis=-1)


def abs_prime(z):
    return np.where(z >= 0, 1, -1)
