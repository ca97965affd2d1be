# expect: mape WRONG_ANSWER relative-to-the-prediction
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def mape(y, y_hat):
    return np.mean(np.abs((y_hat - y) / y_hat)) * 100


def msle(y, y_hat):
    return np.mean((np.log(1 + y) - np.log(1 + y_hat)) ** 2)
