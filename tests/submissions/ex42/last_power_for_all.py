# expect: ewa WRONG_ANSWER last-power-for-all
# mistake: the correction is done after the loop with the last t for all
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = np.zeros(len(x))
    prev = 0
    for t in range(1, len(x) + 1):
        prev = beta * prev + (1 - beta) * x[t - 1]
        v[t - 1] = prev
    if bias_correction:
        v = v / (1 - beta**t)
    return v
