# The denominator 2 * m has no brackets (and the 2 is in the wrong place).
# expect: mse_gradient WRONG_ANSWER multiplied-by-m-and-halved
import numpy as np


def mse_gradient(y, y_hat):
    m = len(y)
    return (y_hat - y) / 2 * m


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ** 2


def mse(y, y_hat):
    return np.mean((y - y_hat) ** 2)
