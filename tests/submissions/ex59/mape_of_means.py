# expect: mape WRONG_ANSWER ratio-of-the-means
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def mape(y, y_hat):
    return 100 * np.mean(np.abs(y - y_hat)) / np.mean(np.abs(y))


def msle(y, y_hat):
    return np.mean((np.log(1 + y) - np.log(1 + y_hat)) ** 2)
