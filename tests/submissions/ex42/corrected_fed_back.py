# expect: ewa WRONG_ANSWER corrected-value-fed-back
# mistake: the corrected value goes into the next average
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = []
    prev = 0
    for t, xt in enumerate(x, start=1):
        prev = beta * prev + (1 - beta) * xt
        if bias_correction:
            prev = prev / (1 - beta**t)
        v.append(prev)
    return np.array(v)
