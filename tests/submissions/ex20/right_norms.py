# expect: ACCEPTED
import numpy as np


def mae(y, y_hat):
    return np.array([np.linalg.norm(y - y_hat, ord=1) / y.size])


def mae_subgradient(y, y_hat):
    e = y_hat - y
    return ((e > 0).astype(np.float32) - (e < 0)) / np.float32(len(e))
