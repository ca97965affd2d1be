# expect: maxout WRONG_ANSWER farthest-from-zero
import numpy as np


def maxout(x, W, b):
    s = x @ W.T + b
    i = np.argmax(np.abs(s), axis=-1)
    return np.take_along_axis(s, np.expand_dims(i, -1), -1)[..., 0]


def abs_prime(z):
    return np.sign(z)
