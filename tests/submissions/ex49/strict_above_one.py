# expect: depth_until WRONG_ANSWER beyond-the-limit-above-1
import math

import numpy as np


def deep_linear_output(x, weights):
    for W in weights:
        x = W @ x
    return x


def depth_until(scale, limit):
    L = 0
    while (scale > 1 and scale**L <= limit) or (scale < 1 and scale**L > limit):
        L += 1
    return L
