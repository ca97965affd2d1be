# expect: classify_critical_point WRONG_ANSWER sign-of-the-first-entry
# the sign of H[0,0] only
import numpy as np


def classify_critical_point(hessian):
    h = hessian[0, 0]
    return "minimum" if h > 0 else "maximum" if h < 0 else "degenerate"
