# expect: depth_until WRONG_ANSWER rounded-down
# last L before the limit
import numpy as np


def deep_linear_output(x, weights):
    a = x
    for W in weights:
        a = np.dot(W, a)
    return a


def depth_until(scale, limit):
    return max(0, int(np.log(limit) / np.log(scale)))
