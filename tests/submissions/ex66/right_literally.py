# expect: ACCEPTED
import numpy as np


def classify_critical_point(hessian: np.ndarray) -> str:
    e = np.linalg.eigvalsh(hessian)
    if e.min() < 0 < e.max():
        return "saddle"
    if np.any(np.abs(e) <= 1e-9 * np.abs(e).max()):
        return "degenerate"
    return "minimum" if np.all(e > 0) else "maximum"
