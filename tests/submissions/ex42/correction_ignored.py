# expect: ewa WRONG_ANSWER never-corrected
# mistake: bias_correction is not looked at
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = []
    prev = 0
    for xt in x:
        prev = beta * prev + (1 - beta) * xt
        v.append(prev)
    return np.array(v)
