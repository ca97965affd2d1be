# expect: ewa WRONG_ANSWER previous-value-for-the-average
# mistake: beta times the previous x instead of the previous average
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = np.zeros(len(x))
    v[0] = (1 - beta) * x[0]
    for t in range(1, len(x)):
        v[t] = beta * x[t - 1] + (1 - beta) * x[t]
    if bias_correction:
        v /= 1 - beta ** np.arange(1, len(x) + 1)
    return v
