# expect: depth_until WRONG_ANSWER beyond-the-limit
# > for >=
import numpy as np


def deep_linear_output(x, weights):
    a = x
    for W in weights:
        a = np.dot(W, a)
    return a


def depth_until(scale, limit):
    L = 0
    if scale > 1:
        while scale**L <= limit:
            L += 1
    else:
        while scale**L >= limit:
            L += 1
    return L
