# expect: classify_critical_point WRONG_ANSWER saddle-point
# classify_critical_point: returns 'saddle point'
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    tol = 1e-9 * np.max(np.abs(e))
    if np.any(e > tol) and np.any(e < -tol):
        return "saddle point"
    if np.any(np.abs(e) <= tol):
        return "degenerate"
    return "minimum" if np.all(e > 0) else "maximum"
