# expect: fit_through_origin WRONG_ANSWER sum-of-the-ratios
# not summed before dividing
import numpy as np


def fit_line(x, y):
    dx = x - x.mean()
    b = np.sum(dx * (y - y.mean())) / np.sum(dx**2)
    return y.mean() - b * x.mean(), b


def fit_through_origin(x, y):
    return np.sum(x * y / x**2)
