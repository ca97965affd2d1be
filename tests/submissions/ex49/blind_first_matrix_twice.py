# expect: deep_linear_output WRONG_ANSWER first-matrix-twice
import numpy as np

def deep_linear_output(x, weights):
    P = weights[0] if weights else np.eye(len(x))
    for W in weights:
        P = W @ P
    return P @ x

def depth_until(scale, limit):
    L, p = 0, 1.0
    while (p < limit) if scale > 1 else (p > limit):
        p *= scale
        L += 1
    return L
