# expect: mae_subgradient WRONG_ANSWER mean-forgotten-where-too-low
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.where(y_hat > y, 1 / len(y), np.where(y_hat < y, -1, 0))
