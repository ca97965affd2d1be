# expect: classify_critical_point WRONG_ANSWER limit-1e-6-for-all
# an absolute 1e-6
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    e[np.abs(e) < 1e-6] = 0
    if np.any(e > 0) and np.any(e < 0):
        return "saddle"
    if np.any(e == 0):
        return "degenerate"
    return "minimum" if np.all(e > 0) else "maximum"
