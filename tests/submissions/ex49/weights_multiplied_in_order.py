# expect: deep_linear_output WRONG_ANSWER last-matrix-first
# W_1 W_2 ... W_L x
import numpy as np


def deep_linear_output(x, weights):
    W = np.eye(x.shape[0])
    for w in weights:
        W = W @ w
    return W @ x


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
