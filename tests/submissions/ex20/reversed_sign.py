# expect: mae_subgradient WRONG_ANSWER subgradient-by-y
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.sign(y - y_hat) / len(y)
