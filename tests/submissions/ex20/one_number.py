# expect: mae_subgradient WRONG_ANSWER subgradient-averaged
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.mean(np.sign(y_hat - y))
