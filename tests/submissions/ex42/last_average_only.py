# expect: ewa WRONG_ANSWER last-average-alone
# mistake: only the last average comes back
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = 0
    for xt in x:
        v = beta * v + (1 - beta) * xt
    if bias_correction:
        v = v / (1 - beta ** len(x))
    return v
