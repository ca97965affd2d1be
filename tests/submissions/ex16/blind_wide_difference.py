# A difference quotient with a wide step.
# expect: abs_prime WRONG_ANSWER wide-difference
import numpy as np


def abs_prime(z):
    h = 0.01
    return (np.abs(z + h) - np.abs(z - h)) / (2 * h)


def maxout(x, W, b):
    return np.max(x @ W.T + b, axis=-1)
