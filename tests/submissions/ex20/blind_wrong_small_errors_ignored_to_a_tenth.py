# expect: mae_subgradient WRONG_ANSWER small-errors-ignored-to-a-tenth
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    e = y_hat - y
    return np.where(np.abs(e) < 1e-1, 0, np.sign(e)) / len(y)
