# expect: classify_critical_point WRONG_ANSWER trace-or-saddle
# sign of the trace
import numpy as np


def classify_critical_point(hessian):
    t = np.trace(hessian)
    if t > 0:
        return "minimum"
    if t < 0:
        return "maximum"
    return "saddle"
