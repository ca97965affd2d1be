# Written for the example with two predictions.
# expect: mse_gradient WRONG_ANSWER two-entries
import numpy as np


def mse_gradient(y, y_hat):
    m = len(y)
    return np.array([2 / m * (y_hat[0] - y[0]), 2 / m * (y_hat[1] - y[1])])


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2


def mse(y, y_hat):
    return np.mean((y - y_hat) ** 2)
