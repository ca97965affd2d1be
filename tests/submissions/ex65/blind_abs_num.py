# expect: fit_line WRONG_ANSWER absolute-deviations
# product of absolute deviations
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    b = np.sum(np.abs(x - x.mean()) * np.abs(y - y.mean())) / np.sum((x - x.mean()) ** 2)
    return y.mean() - b * x.mean(), b
