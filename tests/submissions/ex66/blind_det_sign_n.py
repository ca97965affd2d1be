# expect: classify_critical_point WRONG_ANSWER determinant-with-the-trace-last
# det > 0 and trace
import numpy as np


def classify_critical_point(hessian):
    d, t = np.linalg.det(hessian), np.trace(hessian)
    if d > 0 and t > 0:
        return "minimum"
    if d > 0 and t < 0:
        return "maximum"
    if d < 0:
        return "saddle"
    return "degenerate"
