# expect: mae_subgradient WRONG_ANSWER zero-over-zero-at-the-corner
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    e = y_hat - y
    return e / np.abs(e) / len(y)
