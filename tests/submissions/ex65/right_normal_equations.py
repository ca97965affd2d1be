# expect: ACCEPTED
from collections import namedtuple

import numpy as np

Line = namedtuple("Line", "intercept slope")


def solve(A, y):
    return np.linalg.solve(A.T @ A, A.T @ y)


def fit_line(x, y):
    return Line(*solve(np.column_stack([np.ones(len(x)), x]), y))


def fit_through_origin(x, y):
    return solve(x[:, None], y)
