# expect: ACCEPTED
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = 0
    out = []
    for t, xt in enumerate(x, 1):
        v = beta * v + (1 - beta) * xt
        out.append(v / (1 - beta**t) if bias_correction else v)
    return out
