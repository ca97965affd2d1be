# The inequality solved for z.
# expect: ACCEPTED
import numpy as np


def saturated(z, tol=0.01):
    if tol <= 0:
        return np.zeros(np.shape(z), dtype=bool)
    if tol > 0.25:
        return np.ones(np.shape(z), dtype=bool)
    s = 0.5 + np.sqrt(max(0.25 - tol, 0))
    return np.abs(z) > np.log(s / (1 - s))


def dead_relu_units(Z):
    return np.all(Z <= 0, axis=1)


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1)) <= tol
