# expect: ACCEPTED
import numpy as np


def squared_error(y, y_hat):
    return np.square(np.subtract(y, y_hat)) / 2


def mse(y, y_hat):
    e = (y - y_hat).reshape(-1, 1)
    return e.T @ e / e.size  # (1, 1)


def mse_gradient(y, y_hat):
    e = y_hat - y
    return np.eye(e.size) @ e * (2 / e.size)
