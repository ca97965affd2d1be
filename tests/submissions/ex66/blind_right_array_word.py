# expect: ACCEPTED
# a 0-d array of a word
import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    z = np.abs(e) <= np.abs(e).max() * 1e-9
    both = np.any(e[~z] > 0) & np.any(e[~z] < 0)
    return np.where(both, "saddle", np.where(z.any(), "degenerate", np.where((e > 0).all(), "minimum", "maximum")))
