# expect: ACCEPTED
import numpy as np


def deep_linear_output(x, weights):
    if len(weights) == 0:
        return x
    return deep_linear_output((weights[0] @ x).tolist(), weights[1:])


def depth_until(scale, limit):
    for L in range(100000):
        if scale > 1 and scale**L >= limit:
            return L
        if scale < 1 and scale**L <= limit:
            return L
