# expect: ACCEPTED
import numpy as np


def ewa(x, beta, bias_correction=False):
    n = len(x)
    lag = np.subtract.outer(np.arange(n), np.arange(n))
    weights = np.where(lag >= 0, (1 - beta) * float(beta) ** np.abs(lag), 0)
    if bias_correction:
        weights = weights / weights.sum(axis=1, keepdims=True)
    return weights @ x
