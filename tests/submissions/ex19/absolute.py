# expect: mse WRONG_ANSWER mean-absolute-error
# expect: squared_error WRONG_ANSWER mean-taken
import numpy as np


def squared_error(y, y_hat):
    return np.mean((y - y_hat) ** 2) / 2


def mse(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def mse_gradient(y, y_hat):
    return 2 * (y_hat - y) / len(y)
