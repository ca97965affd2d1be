# expect: classify_critical_point WRONG_ANSWER largest-size-decides
# the largest |e| decides
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    big = e[np.argmax(np.abs(e))]
    return "minimum" if big > 0 else "maximum" if big < 0 else "degenerate"
