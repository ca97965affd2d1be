# expect: classify_critical_point WRONG_ANSWER limit-1e-9-for-all
# classify_critical_point: compares with 1e-9, not with 1e-9 times the largest
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    if np.any(e > 1e-9) and np.any(e < -1e-9):
        return "saddle"
    if np.any(np.abs(e) <= 1e-9):
        return "degenerate"
    return "minimum" if e[0] > 0 else "maximum"
