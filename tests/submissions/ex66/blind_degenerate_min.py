# expect: classify_critical_point WRONG_ANSWER degenerate-only-where-all-is-flat
# degenerate if all zero only
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    limit = 1e-9 * np.max(np.abs(e))
    if np.any(e > limit) and np.any(e < -limit):
        return "saddle"
    if np.all(np.abs(e) <= limit):
        return "degenerate"
    return "minimum" if np.any(e > limit) else "maximum"
