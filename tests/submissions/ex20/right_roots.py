# expect: ACCEPTED
import numpy as np


def mae(y, y_hat, axis=None):
    return np.average(np.sqrt((y - y_hat) ** 2), axis=axis)


def mae_subgradient(y, y_hat):
    e = y_hat - y
    with np.errstate(invalid="ignore"):
        g = e / np.abs(e)
    g[np.isnan(g)] = 0
    return g / e.shape[0]
