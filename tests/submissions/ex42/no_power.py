# expect: ewa WRONG_ANSWER power-forgotten
# mistake: 1 - beta without t
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = np.zeros(len(x))
    prev = 0
    for t in range(len(x)):
        prev = beta * prev + (1 - beta) * x[t]
        v[t] = prev / (1 - beta) if bias_correction else prev
    return v
