# expect: mape WRONG_ANSWER absolute-value-missing
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def mape(y, y_hat):
    return np.mean((y - y_hat) / y) * 100


def msle(y, y_hat):
    return np.mean((np.log(1 + y) - np.log(1 + y_hat)) ** 2)
