# One of the two is turned into a column, so every prediction meets every target.
# expect: mse_gradient WRONG_ANSWER table-of-pairs
import numpy as np


def mse_gradient(y, y_hat):
    return 2 * (y_hat.reshape(-1, 1) - y) / len(y)


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2


def mse(y, y_hat):
    return np.mean((y - y_hat) ** 2)
