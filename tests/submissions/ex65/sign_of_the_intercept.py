# expect: fit_line WRONG_ANSWER intercept-added
# fit_line: a = mean y + b mean x
import numpy as np


def fit_line(x, y):
    x_mean = np.mean(x)
    y_mean = np.mean(y)
    b = np.sum((x - x_mean) * (y - y_mean)) / np.sum((x - x_mean) ** 2)
    a = y_mean + b * x_mean
    return a, b


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x ** 2)
