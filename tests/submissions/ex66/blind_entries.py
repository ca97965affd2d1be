# expect: classify_critical_point WRONG_ANSWER entries-of-one-sign-or-a-saddle
# all entries of the matrix
import numpy as np


def classify_critical_point(hessian):
    if np.all(hessian > 0):
        return "minimum"
    if np.all(hessian < 0):
        return "maximum"
    if np.all(hessian == 0):
        return "degenerate"
    return "saddle"
