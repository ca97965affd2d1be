"""ex66 · Minimum, maximum or saddle point?

Gradient descent stops where the gradient is 0, at a critical point. What kind of point it is, the second derivatives
tell. They form the Hessian H, H[i, j] = ∂²L/∂w_i∂w_j, a symmetric matrix, and its eigenvalues are the curvatures
along the directions in which the surface does not twist:

    all eigenvalues > 0         "minimum"       the loss rises in every direction
    all eigenvalues < 0         "maximum"       it falls in every direction
    both signs occur            "saddle"        it rises in some directions and falls in others, even if others are flat
    otherwise some are 0        "degenerate"    flat in some direction: the second derivatives cannot decide

In a network with n weights all n signs would have to agree by chance for a minimum. So nearly all critical points
of a large network are saddle points, and "local minima" are rarely what slows training down.

An eigenvalue that is 0 on paper often comes out as ±1e-17. So e counts as 0 where |e| <= 1e-9 · (the largest |e|): then
it has no sign. The limit is relative: all of (1e-12, 3e-12) are positive. If all are 0, the point is "degenerate".

Worked example: L = w1 w2 has H = [[0, 1], [1, 0]] with the eigenvalues 1 and −1: a saddle. Its diagonal is 0 and shows
nothing; the sign of the determinant alone does not tell either: (−1, −1, 2) and (1, 1, 2) both have det = 2.

Shape: hessian (n, n), symmetric, n >= 1. The answer is one of the four words above, spelled like that.

Source: S2 "Local Minima" (a heading over a picture).
"""

import numpy as np


def classify_critical_point(hessian):
    """Return "saddle", "degenerate", "minimum" or "maximum" for the symmetric matrix of second derivatives."""
    raise NotImplementedError
