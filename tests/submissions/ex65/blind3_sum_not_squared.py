# expect: fit_line WRONG_ANSWER square-forgotten-below
# nΣx² − Σx below
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    n = len(x)
    b = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / (n * np.sum(x**2) - np.sum(x))
    return np.mean(y) - b * np.mean(x), b
