# expect: fit_line WRONG_ANSWER through-the-first-and-the-last
# fit_line: the line through the first and the last point
import numpy as np


def fit_line(x, y):
    b = (y[-1] - y[0]) / (x[-1] - x[0])
    a = y[0] - b * x[0]
    return a, b


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x ** 2)
