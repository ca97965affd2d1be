# expect: fit_line WRONG_ANSWER n-left-out-twice
# fit_line: the n before the sums is missing in the numerator and the denominator
import numpy as np


def fit_line(x, y):
    n = len(x)
    b = (np.sum(x * y) - np.sum(x) * np.sum(y)) / (np.sum(x * x) - np.sum(x) ** 2)
    a = (np.sum(y) - b * np.sum(x)) / n
    return a, b


def fit_through_origin(x, y):
    return np.dot(x, y) / np.dot(x, x)
