# expect: mae_subgradient WRONG_ANSWER minus-one-at-the-corner
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.where(y_hat > y, 1, -1) / len(y)
