# expect: mse_gradient WRONG_ANSWER gradient-by-y
import numpy as np


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2


def mse(y, y_hat):
    return np.mean((y - y_hat) ** 2)


def mse_gradient(y, y_hat):
    return 2 * (y - y_hat) / y.shape[0]
