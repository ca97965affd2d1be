# expect: ACCEPTED
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    e = y_hat - y
    return np.divide(e, np.abs(e) * len(e), out=np.zeros_like(e), where=e != 0)
