# expect: mae_subgradient WRONG_ANSWER divided-by-the-sum-of-sizes
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    e = y_hat - y
    return e / np.sum(np.abs(e))
