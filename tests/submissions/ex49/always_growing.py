# expect: depth_until WRONG_ANSWER growth-only
# no case for scale < 1
import numpy as np


def deep_linear_output(x, weights):
    a = x
    for W in weights:
        a = np.dot(W, a)
    return a


def depth_until(scale, limit):
    L = 0
    while scale**L < limit:
        L += 1
    return L
