# expect: mse WRONG_ANSWER root-mean-square
# expect: squared_error WRONG_ANSWER sum-taken
import numpy as np


def squared_error(y, y_hat):
    return np.sum(0.5 * (y - y_hat) ** 2)


def mse(y, y_hat):
    return np.sqrt(np.mean((y - y_hat) ** 2))


def mse_gradient(y, y_hat):
    return 2 * (y_hat - y) / len(y)
