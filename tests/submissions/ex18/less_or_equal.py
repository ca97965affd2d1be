# expect: saturated WRONG_ANSWER threshold-included
# expect: zero_centred WRONG_ANSWER strictly-below
import numpy as np


def saturated(z, tol=0.01):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s) <= tol


def dead_relu_units(Z):
    return Z.max(axis=1) <= 0


def zero_centred(A, tol=1e-8):
    return abs(A.mean(axis=1)) < tol
