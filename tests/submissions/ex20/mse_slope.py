# expect: mae_subgradient WRONG_ANSWER gradient-of-squares
import numpy as np


def mae(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mae_subgradient(y, y_hat):
    return 2 * (y_hat - y) / len(y)
