# expect: ACCEPTED
import numpy as np


def deep_linear_output(x, weights):
    for W in weights:
        x = np.einsum('ij,j...->i...', W, x)
    return x


def depth_until(scale, limit):
    L = 0
    if scale > 1:
        while scale**L < limit:
            L += 1
    else:
        while scale**L > limit:
            L += 1
    return L
