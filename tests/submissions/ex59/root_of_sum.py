# expect: rmse WRONG_ANSWER sum-for-mean
import numpy as np


def rmse(y, y_hat):
    return np.linalg.norm(y - y_hat)


def mape(y, y_hat):
    return np.mean(np.abs(y - y_hat) / np.abs(y)) * 100


def msle(y, y_hat):
    return np.mean((np.log(1 + y) - np.log(1 + y_hat)) ** 2)
