# expect: classify_critical_point WRONG_ANSWER diagonal-for-eigenvalues
# classify_critical_point: looks at the diagonal, not at the eigenvalues
import numpy as np


def classify_critical_point(hessian):
    d = np.diag(hessian)
    flat = 1e-9 * np.max(np.abs(d))
    if np.any(d > flat) and np.any(d < -flat):
        return "saddle"
    if np.any(np.abs(d) <= flat):
        return "degenerate"
    if np.all(d > 0):
        return "minimum"
    return "maximum"
