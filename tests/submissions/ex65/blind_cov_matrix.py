# expect: fit_line WRONG_ANSWER covariance-matrix
# np.cov as a matrix
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    b = np.cov(x, y) / np.var(x)
    return y.mean() - b * x.mean(), b
