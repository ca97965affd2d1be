# expect: mape WRONG_ANSWER logarithm-of-the-ratio
# log ratio
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def msle(y, y_hat):
    return np.mean((np.log1p(y) - np.log1p(y_hat)) ** 2)


def mape(y, y_hat):
    return 100 * np.mean(np.abs(np.log(np.abs(y_hat / y))))
