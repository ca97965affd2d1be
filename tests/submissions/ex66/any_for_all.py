# expect: classify_critical_point WRONG_ANSWER one-rise-is-enough
# classify_critical_point: one positive eigenvalue is enough for a minimum
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    tol = 1e-9 * np.max(np.abs(e))
    if np.any(e > tol):
        return "minimum"
    if np.any(e < -tol):
        return "maximum"
    return "degenerate"
