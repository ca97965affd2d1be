# expect: deep_linear_output WRONG_ANSWER last-matrix-first
# applied in reverse
import numpy as np


def deep_linear_output(x, weights):
    a = x
    for W in reversed(weights):
        a = np.dot(W, a)
    return a


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
