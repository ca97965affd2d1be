# expect: squared_error RUNTIME_ERROR caret-for-power
# expect: mse WRONG_ANSWER divided-by-one-less
import numpy as np


def squared_error(y, y_hat):
    return 0.5 * (y - y_hat) ^ 2


def mse(y, y_hat):
    return np.sum((y - y_hat) ** 2) / (len(y) - 1)


def mse_gradient(y, y_hat):
    return 2 * (y_hat - y) / len(y_hat)
