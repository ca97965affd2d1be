# expect: deep_linear_output WRONG_ANSWER identity-multiplied-by-entries
# * for @
import numpy as np


def deep_linear_output(x, weights):
    product = np.eye(len(x))
    for W in weights:
        product = W * product
    return product @ x


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
