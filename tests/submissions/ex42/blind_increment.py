# expect: ewa WRONG_ANSWER old-average-not-kept
# mistake: increment not added: v = (1-beta)(x - v)
import numpy as np

def ewa(x, beta, bias_correction=False):
    v, out = 0, []
    for t, xt in enumerate(x, 1):
        v = (1 - beta) * (xt - v)
        out.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(out)
