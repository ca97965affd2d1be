# expect: mae WRONG_ANSWER absolute-value-of-the-mean
import numpy as np


def mae(y, y_hat):
    return abs(np.mean(y - y_hat))


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)
