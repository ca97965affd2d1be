# expect: classify_critical_point WRONG_ANSWER no-degenerate-points-and-no-limit
# cholesky
import numpy as np


def classify_critical_point(hessian):
    try:
        np.linalg.cholesky(hessian)
        return "minimum"
    except np.linalg.LinAlgError:
        pass
    try:
        np.linalg.cholesky(-hessian)
        return "maximum"
    except np.linalg.LinAlgError:
        return "saddle"
