# expect: fit_line WRONG_ANSWER sum-of-squares-for-square-of-sum
# fit_line: Σx² where (Σx)² is meant
import numpy as np


def fit_line(x, y):
    n = len(x)
    b = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / (n * np.sum(x * x) - np.sum(x ** 2))
    a = (np.sum(y) - b * np.sum(x)) / n
    return a, b


def fit_through_origin(x, y):
    return np.dot(x, y) / np.dot(x, x)
