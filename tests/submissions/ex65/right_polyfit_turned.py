# expect: ACCEPTED
import numpy as np


def fit_line(x, y):
    return tuple(np.polyfit(x, y, 1)[::-1])


def fit_through_origin(x, y):
    return np.linalg.lstsq(x.reshape(-1, 1), y, rcond=None)[0]
