# expect: msle WRONG_ANSWER only-zero-and-down-to-1
# log1p(abs)
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def mape(y, y_hat):
    return 100 * np.mean(np.abs((y - y_hat) / y))


def msle(y, y_hat):
    return np.mean((np.log1p(np.abs(y)) - np.log1p(np.abs(y_hat))) ** 2)
