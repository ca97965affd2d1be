# expect: mse WRONG_ANSWER square-of-the-mean
# expect: mse_gradient WRONG_ANSWER gradient-averaged
import numpy as np


def squared_error(y, y_hat):
    return (y - y_hat) ** 2 / 2


def mse(y, y_hat):
    return np.mean(y - y_hat) ** 2


def mse_gradient(y, y_hat):
    return -2 / len(y) * np.sum(y - y_hat)
