# expect: classify_critical_point WRONG_ANSWER flat-counts-as-minimum
# 0 counts as rising
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    limit = 1e-9 * np.max(np.abs(e))
    if np.any(e > limit) and np.any(e < -limit):
        return "saddle"
    if np.all(e >= -limit):
        return "minimum"
    if np.all(e < -limit):
        return "maximum"
    return "degenerate"
