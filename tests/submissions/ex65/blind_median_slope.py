# expect: fit_line WRONG_ANSWER median-of-the-slopes
# Theil-Sen
import numpy as np


def fit_through_origin(x, y):
    return np.sum(x * y) / np.sum(x**2)


def fit_line(x, y):
    s = [(y[i] - y[j]) / (x[i] - x[j]) for i in range(len(x)) for j in range(i)]
    b = np.median(s)
    return y.mean() - b * x.mean(), b
