# expect: fit_line WRONG_ANSWER n-minus-one-above
# cov divides by n-1, var by n
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    b = np.cov(x, y)[0, 1] / np.var(x)
    return y.mean() - b * x.mean(), b
