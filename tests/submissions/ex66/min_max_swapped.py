# expect: classify_critical_point WRONG_ANSWER minimum-and-maximum-swapped
# classify_critical_point: positive curvature is taken for a maximum
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    tol = 1e-9 * np.max(np.abs(e))
    if (e > tol).any() and (e < -tol).any():
        return "saddle"
    if (np.abs(e) <= tol).any():
        return "degenerate"
    if (e > 0).all():
        return "maximum"
    return "minimum"
