# expect: deep_linear_output WRONG_ANSWER multiplied-from-the-right
# x @ W
import numpy as np


def deep_linear_output(x, weights):
    for W in weights:
        x = x.T @ W
        x = x.T
    return x


def depth_until(scale, limit):
    L = 0
    value = 1.0
    if scale > 1:
        while value < limit:
            value *= scale
            L += 1
    else:
        while value > limit:
            value *= scale
            L += 1
    return L
