# expect: classify_critical_point WRONG_ANSWER determinant-and-trace
# classify_critical_point: sign of the trace decides
import numpy as np


def classify_critical_point(hessian):
    t = np.trace(hessian)
    d = np.linalg.det(hessian)
    if d == 0:
        return "degenerate"
    if d < 0:
        return "saddle"
    return "minimum" if t > 0 else "maximum"
