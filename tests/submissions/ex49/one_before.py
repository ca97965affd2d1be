# expect: depth_until WRONG_ANSWER one-before
import numpy as np


def deep_linear_output(x, weights):
    a = x
    for W in weights:
        a = np.dot(W, a)
    return a


def depth_until(scale, limit):
    L = 0
    while (scale > 1 and scale ** (L + 1) < limit) or (scale < 1 and scale ** (L + 1) > limit):
        L += 1
    return L
