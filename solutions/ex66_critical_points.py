"""ex66 · Minimum, maximum or saddle point?: a model solution."""

import numpy as np


def classify_critical_point(hessian):
    """Return "saddle", "degenerate", "minimum" or "maximum" for the symmetric matrix of second derivatives."""
    curvatures = np.linalg.eigvalsh(hessian)
    sizes = np.abs(curvatures)
    # What is tiny beside the largest curvature is a 0 that was rounded: it must not count as a sign.
    signs = np.where(sizes <= 1e-9 * np.max(sizes), 0, np.sign(curvatures))
    # One rise and one fall are enough for a saddle, whatever the other directions do; so this comes first.
    if 1 in signs and -1 in signs:
        return "saddle"
    if 0 in signs:
        return "degenerate"
    return "minimum" if 1 in signs else "maximum"
