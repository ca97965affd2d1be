# expect: fit_line WRONG_ANSWER slope-first
# fit_line: polyfit's order: slope first
import numpy as np


def fit_line(x, y):
    return np.polyfit(x, y, 1)


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x ** 2)
