# expect: fit_line WRONG_ANSWER intercept-from-the-last-point
# the intercept at last point
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    b = np.sum((x - x.mean()) * (y - y.mean())) / np.sum((x - x.mean()) ** 2)
    return y[-1] - b * x[-1], b
