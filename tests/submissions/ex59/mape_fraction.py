# expect: mape WRONG_ANSWER fraction-for-percent
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def mape(y, y_hat):
    return np.mean(np.abs((y - y_hat) / y))


def msle(y, y_hat):
    return np.mean((np.log(1 + y) - np.log(1 + y_hat)) ** 2)
