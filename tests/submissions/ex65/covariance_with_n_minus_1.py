# expect: fit_line WRONG_ANSWER n-minus-one-above
# fit_line: np.cov divides by n - 1, np.var by n
import numpy as np


def fit_line(x, y):
    b = np.cov(x, y)[0, 1] / np.var(x)
    a = np.mean(y) - b * np.mean(x)
    return a, b


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x ** 2)
