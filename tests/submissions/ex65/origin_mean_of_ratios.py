# expect: fit_through_origin WRONG_ANSWER mean-of-the-ratios
# fit_through_origin: the mean of y / x
import numpy as np


def fit_line(x, y):
    x_mean = np.mean(x)
    y_mean = np.mean(y)
    numerator = np.sum((x - x_mean) * (y - y_mean))
    denominator = np.sum((x - x_mean) ** 2)
    b = numerator / denominator
    a = y_mean - b * x_mean
    return a, b


def fit_through_origin(x, y):
    return np.mean(y / x)
