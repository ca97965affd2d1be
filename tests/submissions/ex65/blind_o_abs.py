# expect: fit_through_origin WRONG_ANSWER products-without-their-signs
# abs
import numpy as np


def fit_line(x, y):
    dx = x - x.mean()
    b = np.sum(dx * (y - y.mean())) / np.sum(dx**2)
    return y.mean() - b * x.mean(), b


def fit_through_origin(x, y):
    return np.sum(np.abs(x * y)) / np.sum(x**2)
