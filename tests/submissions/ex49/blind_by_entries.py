# expect: deep_linear_output WRONG_ANSWER multiplied-by-entries
import numpy as np

def deep_linear_output(x, weights):
    for W in weights:
        x = W * x
    return x

def depth_until(scale, limit):
    L, p = 0, 1.0
    while (p < limit) if scale > 1 else (p > limit):
        p *= scale
        L += 1
    return L
