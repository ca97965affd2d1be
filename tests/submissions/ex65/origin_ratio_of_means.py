# expect: fit_through_origin WRONG_ANSWER ratio-of-the-means
# fit_through_origin: mean y / mean x
import numpy as np


def fit_line(x, y):
    n = len(x)
    b = (n * np.sum(x * y) - np.sum(x) * np.sum(y)) / (n * np.sum(x * x) - np.sum(x) ** 2)
    a = (np.sum(y) - b * np.sum(x)) / n
    return a, b


def fit_through_origin(x, y):
    return np.mean(y) / np.mean(x)
