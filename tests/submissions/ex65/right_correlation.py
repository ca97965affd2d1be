# expect: ACCEPTED
import numpy as np


def fit_line(x, y):
    r = np.corrcoef(x, y)[0, 1]
    b = r * np.std(y) / np.std(x)
    return np.mean(y) - b * np.mean(x), b


def fit_through_origin(x, y):
    # mean of y/x, weighted by x squared
    some = x != 0
    return np.average(y[some] / x[some], weights=x[some] ** 2)
