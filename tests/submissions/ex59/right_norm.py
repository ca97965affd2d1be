# expect: ACCEPTED
import numpy as np


def rmse(y, y_hat):
    return np.array([np.linalg.norm(y_hat - y) / len(y) ** 0.5])


def mape(y, y_hat):
    errors = np.abs(1 - y_hat / y)
    return (100 / errors.size) * errors.sum()


def msle(y, y_hat):
    log_error = np.log1p(y_hat) - np.log1p(y)
    return log_error @ log_error / log_error.size
