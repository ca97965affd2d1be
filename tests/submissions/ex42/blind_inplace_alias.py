# expect: ewa WRONG_ANSWER started-at-the-first-value-and-fed-back
# mistake: v = x alias, from 1
import numpy as np

def ewa(x, beta, bias_correction=False):
    v = x.copy()
    for t in range(1, len(x)):
        v[t] = beta * v[t - 1] + (1 - beta) * v[t]
        if bias_correction:
            v[t] /= 1 - beta ** (t + 1)
    return v
