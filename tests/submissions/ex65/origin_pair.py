# expect: fit_through_origin WRONG_ANSWER intercept-too
# fit_through_origin: returns the intercept 0 as well
import numpy as np


def fit_line(x, y):
    n = len(x)
    b = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / (n * np.sum(x * x) - np.sum(x) ** 2)
    a = (np.sum(y) - b * np.sum(x)) / n
    return a, b


def fit_through_origin(x, y):
    return 0.0, np.dot(x, y) / np.dot(x, x)
