# expect: classify_critical_point WRONG_ANSWER never-a-maximum
# last branch minimum for all the rest
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    limit = 1e-9 * np.max(np.abs(e))
    if np.any(e > limit) and np.any(e < -limit):
        return "saddle"
    if np.any(np.abs(e) <= limit):
        return "degenerate"
    return "minimum"
