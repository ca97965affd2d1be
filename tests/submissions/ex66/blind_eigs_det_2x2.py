# expect: classify_critical_point WRONG_ANSWER upper-left-corner-only
# 2x2 formula indices
import numpy as np


def classify_critical_point(hessian):
    d = hessian[0, 0] * hessian[1, 1] - hessian[0, 1] ** 2
    if d < 0:
        return "saddle"
    if d == 0:
        return "degenerate"
    return "minimum" if hessian[0, 0] > 0 else "maximum"
