# expect: ACCEPTED
import numpy as np


def _mse(a, b):
    return np.square(np.subtract(a, b)).mean()


def rmse(y_true, y_pred):
    return _mse(y_true, y_pred) ** 0.5


def mape(y_true, y_pred):
    """Small constant against a division by zero."""
    return np.average(np.abs(y_true - y_pred) / np.maximum(np.abs(y_true), 1e-12)) * 100.0


def msle(y_true, y_pred):
    return np.float64(_mse(np.log(y_true + 1.0), np.log(y_pred + 1.0)))
