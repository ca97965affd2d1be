# expect: mae WRONG_ANSWER sum-of-sizes
import numpy as np


def mae(y, y_hat):
    return np.sum(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)
