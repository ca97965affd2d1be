# expect: squared_error WRONG_ANSWER half-forgotten
import numpy as np


def squared_error(y, y_hat):
    return (y - y_hat) ** 2


def mse(y, y_hat):
    return np.mean((y - y_hat) ** 2)


def mse_gradient(y, y_hat):
    return 2 * (y_hat - y) / len(y)
