# expect: classify_critical_point WRONG_ANSWER no-degenerate-points
# classify_critical_point: no degenerate points
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    if np.all(e > 1e-9 * np.max(np.abs(e))):
        return "minimum"
    elif np.all(e < -1e-9 * np.max(np.abs(e))):
        return "maximum"
    else:
        return "saddle"
