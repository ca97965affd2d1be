# expect: maxout WRONG_ANSWER place-of-the-largest
# expect: abs_prime WRONG_ANSWER relu-slope
import numpy as np


def maxout(x, W, b):
    return np.argmax(x @ W.T + b, axis=-1)


def abs_prime(z):
    return np.where(z > 0, 1, 0)
