# expect: ewa WRONG_ANSWER power-one-too-small
# mistake: t counts from 0: division by 0 in the first
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = np.zeros(len(x))
    prev = 0
    for t in range(len(x)):
        prev = beta * prev + (1 - beta) * x[t]
        v[t] = prev / (1 - beta**t) if bias_correction else prev
    return v
