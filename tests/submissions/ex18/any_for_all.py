# expect: dead_relu_units WRONG_ANSWER silent-for-some
# expect: zero_centred WRONG_ANSWER exactly-zero
import numpy as np


def saturated(z, tol=0.01):
    e = np.exp(-abs(z))
    return e / (1 + e)**2 < tol


def dead_relu_units(Z):
    return np.any(Z <= 0, axis=1)


def zero_centred(A, tol=1e-8):
    return np.mean(A, axis=1) == 0
