# expect: depth_until WRONG_ANSWER below-zero
# no max(0, ...)
import numpy as np


def deep_linear_output(x, weights):
    a = x
    for W in weights:
        a = np.dot(W, a)
    return a


def depth_until(scale, limit):
    return int(np.ceil(np.log(limit) / np.log(scale)))
