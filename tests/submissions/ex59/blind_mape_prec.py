# expect: mape WRONG_ANSWER order-of-operations
# abs(y - y_hat / y)
import numpy as np


def rmse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def msle(y, y_hat):
    return np.mean((np.log1p(y) - np.log1p(y_hat)) ** 2)


def mape(y, y_hat):
    return 100 * np.mean(np.abs(y - y_hat / y))
