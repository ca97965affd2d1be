# The form s(1 − s) is applied twice.
# expect: saturated WRONG_ANSWER slope-form-of-the-slope
import numpy as np


def saturated(z, tol=0.01):
    s = 1 / (1 + np.exp(-z))
    d = s * (1 - s)
    return d * (1 - d) < tol


def dead_relu_units(Z):
    return np.all(Z <= 0, axis=1)


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1)) <= tol
