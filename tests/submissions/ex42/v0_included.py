# expect: ewa WRONG_ANSWER start-in-the-result
# mistake: the result begins with v0 = 0
import numpy as np


def ewa(x, beta, bias_correction=False):
    v = [0]
    for xt in x:
        v.append(beta * v[-1] + (1 - beta) * xt)
    v = np.array(v)
    if bias_correction:
        v[1:] = v[1:] / (1 - beta ** np.arange(1, len(v)))
    return v
