# expect: ewa WRONG_ANSWER value-in-full
# mistake: beta v + x, without 1 - beta
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = np.zeros(len(x))
    prev = 0
    for t in range(len(x)):
        prev = beta * prev + x[t]
        v[t] = prev / (1 - beta ** (t + 1)) if bias_correction else prev
    return v
