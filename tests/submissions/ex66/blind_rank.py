# expect: classify_critical_point WRONG_ANSWER rank-before-the-signs
# degenerate if rank deficient first
import numpy as np


def classify_critical_point(hessian):
    if np.linalg.matrix_rank(hessian) < len(hessian):
        return "degenerate"
    e = np.linalg.eigvalsh(hessian)
    if np.all(e > 0):
        return "minimum"
    if np.all(e < 0):
        return "maximum"
    return "saddle"
