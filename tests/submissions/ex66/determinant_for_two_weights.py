# expect: classify_critical_point WRONG_ANSWER determinant-and-one-entry
# classify_critical_point: the second-derivative test of two variables, used for any n
import numpy as np


def classify_critical_point(hessian):
    d = np.linalg.det(hessian)
    if abs(d) < 1e-9:
        return "degenerate"
    if d < 0:
        return "saddle"
    if hessian[0, 0] > 0:
        return "minimum"
    return "maximum"
