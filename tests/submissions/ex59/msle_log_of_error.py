# expect: msle WRONG_ANSWER logarithm-of-the-squared-error
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def mape(y, y_hat):
    return np.mean(np.abs(y - y_hat) / np.abs(y)) * 100


def msle(y, y_hat):
    return np.mean(np.log1p((y - y_hat) ** 2))
