# expect: classify_critical_point WRONG_ANSWER never-a-saddle
# no saddle case
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    limit = 1e-9 * np.max(np.abs(e))
    if np.all(e > limit):
        return "minimum"
    if np.all(e < -limit):
        return "maximum"
    return "degenerate"
