# expect: mae WRONG_ANSWER prediction-outside-the-absolute-value
import numpy as np


def mae_subgradient(y, y_hat):
    return np.sign(y_hat - y) / len(y)


def mae(y, y_hat):
    return np.mean(np.abs(y) - y_hat)
