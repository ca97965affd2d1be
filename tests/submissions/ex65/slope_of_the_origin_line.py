# expect: fit_line WRONG_ANSWER slope-through-the-origin
# fit_line: the slope is that through the origin
import numpy as np


def fit_line(x, y):
    b = np.dot(x, y) / np.dot(x, x)
    a = np.mean(y) - b * np.mean(x)
    return a, b


def fit_through_origin(x, y):
    return np.dot(x, y) / np.dot(x, x)
