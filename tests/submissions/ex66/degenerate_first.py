# expect: classify_critical_point WRONG_ANSWER zero-before-the-signs
# classify_critical_point: asks for a zero before it asks for both signs
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    if np.any(np.abs(e) <= 1e-9 * np.max(np.abs(e))):
        return "degenerate"
    if np.all(e > 0):
        return "minimum"
    if np.all(e < 0):
        return "maximum"
    return "saddle"
