# expect: fit_line WRONG_ANSWER slope-of-the-ends
# slope between the first and last points
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    b = (y[-1] - y[0]) / (x[-1] - x[0])
    return y.mean() - b * x.mean(), b
