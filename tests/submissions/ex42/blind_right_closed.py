# expect: ACCEPTED
# right: normalised weights for each prefix
import numpy as np

def ewa(x, beta, bias_correction=False):
    res = []
    for t in range(1, len(x) + 1):
        wts = np.array([beta**k for k in range(t)][::-1], dtype=float)
        total = wts @ x[:t]
        res.append(total / wts.sum() if bias_correction else (1 - beta) * total)
    return np.array(res)
