# expect: mape WRONG_ANSWER cut-off-at-a-hundred
# clipped to 100
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def msle(y, y_hat):
    return np.mean((np.log1p(y) - np.log1p(y_hat)) ** 2)


def mape(y, y_hat):
    return min(100, 100 * np.mean(np.abs((y - y_hat) / y)))
