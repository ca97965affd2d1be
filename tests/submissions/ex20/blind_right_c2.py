# expect: ACCEPTED
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    e = y_hat - y
    return np.piecewise(e, [e > 0, e < 0], [1.0, -1.0, 0.0]) / e.size
