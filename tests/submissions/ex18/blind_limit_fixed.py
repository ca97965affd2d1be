# The limit for tol = 0.01, written down once and for all.
# expect: saturated WRONG_ANSWER beyond-about-four-and-a-half
import numpy as np


def saturated(z, tol=0.01):
    return np.abs(z) > 4.6


def dead_relu_units(Z):
    return np.all(Z <= 0, axis=1)


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1)) <= tol
