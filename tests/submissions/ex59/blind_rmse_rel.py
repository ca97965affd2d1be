# expect: rmse WRONG_ANSWER relative-errors
# relative error inside
import numpy as np


def mape(y, y_hat):
    return 100 * np.mean(np.abs((y - y_hat) / y))


def msle(y, y_hat):
    return np.mean((np.log1p(y) - np.log1p(y_hat)) ** 2)


def rmse(y, y_hat):
    return np.sqrt(np.mean(((y - y_hat) / y) ** 2))
