# expect: ewa WRONG_ANSWER started-at-the-first-value
# mistake: v starts with x[0]
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = [x[0]]
    for i in range(1, len(x)):
        v.append(beta * v[-1] + (1 - beta) * x[i])
    v = np.array(v)
    if bias_correction:
        v = v / (1 - beta ** np.arange(1, len(x) + 1))
    return v
