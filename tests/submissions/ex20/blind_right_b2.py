# expect: ACCEPTED
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.clip((y_hat - y) * 1e300, -1, 1) / y.shape[0]
