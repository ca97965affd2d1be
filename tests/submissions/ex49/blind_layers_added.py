# expect: depth_until WRONG_ANSWER layers-added
import numpy as np

def depth_until(scale, limit):
    L, p = 0, 1.0
    while (p < limit) if scale > 1 else (p > limit):
        p += scale if scale > 1 else -scale
        L += 1
    return L

def deep_linear_output(x, weights):
    for W in weights:
        x = W @ x
    return x
