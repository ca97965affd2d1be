# expect: ewa WRONG_ANSWER mean-of-the-values-before
# mistake: uses the mean of all previous values
import numpy as np

def ewa(x, beta, bias_correction=False):
    out = []
    for t in range(len(x)):
        v = beta * (np.mean(x[:t]) if t else 0) + (1 - beta) * x[t]
        out.append(v / (1 - beta ** (t + 1)) if bias_correction else v)
    return np.array(out)
