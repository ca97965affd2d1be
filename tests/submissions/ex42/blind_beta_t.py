# expect: ewa WRONG_ANSWER power-in-the-average
# mistake: decays beta: beta**t as the share
import numpy as np

def ewa(x, beta, bias_correction=False):
    v, out = 0, []
    for t, xt in enumerate(x, 1):
        v = beta**t * v + (1 - beta**t) * xt
        out.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(out)
