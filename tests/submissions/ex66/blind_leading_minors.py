# expect: classify_critical_point WRONG_ANSWER signs-of-the-leading-minors
# Sylvester for maximum with all minors negative
import numpy as np


def classify_critical_point(hessian):
    minors = [np.linalg.det(hessian[:k, :k]) for k in range(1, len(hessian) + 1)]
    if all(d > 0 for d in minors):
        return "minimum"
    if all(d < 0 for d in minors):
        return "maximum"
    if any(abs(d) < 1e-9 for d in minors):
        return "degenerate"
    return "saddle"
