# expect: squared_error WRONG_ANSWER not-squared
# expect: mse WRONG_ANSWER doubled-for-squared
import numpy as np


def squared_error(y, y_hat):
    return 1 / 2 * (y - y_hat) * 2


def mse(y, y_hat):
    return np.mean((y - y_hat) * 2)


def mse_gradient(y, y_hat):
    return 2 * (y_hat - y) / len(y)
