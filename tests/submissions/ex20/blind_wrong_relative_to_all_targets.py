# expect: mae WRONG_ANSWER relative-to-all-targets
import numpy as np


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)


def mae(y, y_hat):
    return np.sum(np.abs(y - y_hat)) / np.sum(np.abs(y))
