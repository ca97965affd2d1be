# expect: mae_subgradient WRONG_ANSWER rounded-down
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) // len(y)
