# expect: classify_critical_point WRONG_ANSWER limit-from-the-mean
# mean abs
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    limit = 1e-9 * np.mean(np.abs(e))
    if np.any(e > limit) and np.any(e < -limit):
        return "saddle"
    if np.any(np.abs(e) <= limit):
        return "degenerate"
    return "minimum" if np.all(e > 0) else "maximum"
