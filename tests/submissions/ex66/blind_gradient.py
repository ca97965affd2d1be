# expect: classify_critical_point WRONG_ANSWER saddle-where-one-is-flat
# np.gradient misuse
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    limit = 1e-9 * np.max(np.abs(e))
    if np.all(e > limit):
        return "minimum"
    elif np.all(e < -limit):
        return "maximum"
    elif np.any(e > limit) or np.any(e < -limit):
        return "saddle"
    return "degenerate"
