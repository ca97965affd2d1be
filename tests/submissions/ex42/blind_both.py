# expect: ewa WRONG_ANSWER both-series-returned
# mistake: returns both series
import numpy as np

def ewa(x, beta, bias_correction=False):
    v, out, cor = 0, [], []
    for t, xt in enumerate(x, 1):
        v = beta * v + (1 - beta) * xt
        out.append(v)
        cor.append(v / (1 - beta**t))
    return np.array(out), np.array(cor)
