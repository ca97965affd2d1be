# expect: fit_through_origin WRONG_ANSWER intercept-crossed-out
# fit_through_origin: the slope of the full line, the intercept is just left out
import numpy as np


def fit_line(x, y):
    n = len(x)
    b = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / (n * np.sum(x * x) - np.sum(x) ** 2)
    a = (np.sum(y) - b * np.sum(x)) / n
    return a, b


def fit_through_origin(x, y):
    dx = x - x.mean()
    return np.dot(dx, y) / np.dot(dx, dx)
