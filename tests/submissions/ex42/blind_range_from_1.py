# expect: ewa WRONG_ANSWER first-value-skipped-and-corrected-one-fed-back
# mistake: loop starts at 1 with v[0]=0: first value is lost
import numpy as np

def ewa(x, beta, bias_correction=False):
    v = np.zeros(len(x))
    for t in range(1, len(x)):
        v[t] = beta * v[t - 1] + (1 - beta) * x[t]
        if bias_correction:
            v[t] = v[t] / (1 - beta**t)
    return v
