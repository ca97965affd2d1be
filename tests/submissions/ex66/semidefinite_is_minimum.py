# expect: classify_critical_point WRONG_ANSWER flat-counts-as-minimum-or-maximum
# classify_critical_point: eigenvalues >= 0 count as a minimum
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    if np.all(e >= -1e-12):
        return "minimum"
    if np.all(e <= 1e-12):
        return "maximum"
    return "saddle"
