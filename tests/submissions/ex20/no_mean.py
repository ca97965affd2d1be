# expect: mae_subgradient WRONG_ANSWER mean-forgotten
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y)
