# expect: ewa WRONG_ANSWER power-counts-down
# mistake: power counts down
import numpy as np

def ewa(x, beta, bias_correction=False):
    v, out = 0, []
    n = len(x)
    for t, xt in enumerate(x):
        v = beta * v + (1 - beta) * xt
        out.append(v / (1 - beta ** (n - t)) if bias_correction else v)
    return np.array(out)
