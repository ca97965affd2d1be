# expect: fit_line WRONG_ANSWER brackets-missing-below
# no brackets in x - mean
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    b = np.sum((x - x.mean()) * (y - y.mean())) / np.sum(x - x.mean() ** 2)
    return y.mean() - b * x.mean(), b
