# expect: ewa WRONG_ANSWER shifted-by-one-and-corrected-late
# mistake: stored before the update
import numpy as np

def ewa(x, beta, bias_correction=False):
    v, out = 0, []
    for t, xt in enumerate(x, 1):
        out.append(v / (1 - beta**t) if bias_correction else v)
        v = beta * v + (1 - beta) * xt
    return np.array(out)
