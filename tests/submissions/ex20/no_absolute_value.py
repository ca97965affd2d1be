# expect: mae WRONG_ANSWER absolute-value-forgotten
import numpy as np


def mae(y, y_hat):
    return np.mean(y - y_hat)


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)
