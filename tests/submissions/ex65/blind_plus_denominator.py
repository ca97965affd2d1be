# expect: fit_line WRONG_ANSWER sign-in-the-denominator
# plus in the denominator
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    b = (np.mean(x * y) - x.mean() * y.mean()) / (np.mean(x**2) + x.mean() ** 2)
    return y.mean() - b * x.mean(), b
