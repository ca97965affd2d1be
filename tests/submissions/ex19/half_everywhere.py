# expect: mse WRONG_ANSWER half-of-the-mean
# expect: mse_gradient WRONG_ANSWER two-forgotten
import numpy as np


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2


def mse(y, y_hat):
    return np.mean(squared_error(y, y_hat))


def mse_gradient(y, y_hat):
    return (y_hat - y) / len(y)
