# expect: ewa WRONG_ANSWER shares-swapped
# mistake: beta and 1 - beta swapped
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = np.zeros(len(x))
    prev = 0
    for i in range(len(x)):
        prev = (1 - beta) * prev + beta * x[i]
        v[i] = prev
        if bias_correction:
            v[i] = prev / (1 - beta ** (i + 1))
    return v
