# expect: fit_line WRONG_ANSWER covariance-over-the-spread
# root of denominator (std)
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    b = np.mean((x - x.mean()) * (y - y.mean())) / np.std(x)
    return y.mean() - b * x.mean(), b
