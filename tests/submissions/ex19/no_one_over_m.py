# expect: mse WRONG_ANSWER sum-of-squares
# expect: mse_gradient WRONG_ANSWER mean-forgotten
import numpy as np


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2


def mse(y, y_hat):
    return np.sum((y - y_hat) ** 2)


def mse_gradient(y, y_hat):
    return 2 * (y_hat - y)
