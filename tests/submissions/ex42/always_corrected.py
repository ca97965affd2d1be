# expect: ewa WRONG_ANSWER always-corrected
# mistake: always corrected
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = []
    prev = 0
    for t, xt in enumerate(x, start=1):
        prev = beta * prev + (1 - beta) * xt
        v.append(prev / (1 - beta**t))
    return np.array(v)
