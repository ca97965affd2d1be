# expect: classify_critical_point WRONG_ANSWER exactly-zero
# classify_critical_point: compares with exactly 0
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    if np.any(e > 0) and np.any(e < 0):
        return "saddle"
    if np.any(e == 0):
        return "degenerate"
    return "minimum" if np.all(e > 0) else "maximum"
