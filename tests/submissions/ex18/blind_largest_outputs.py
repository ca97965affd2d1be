# The comparison with 0 is forgotten.
# expect: dead_relu_units WRONG_ANSWER largest-outputs
import numpy as np


def dead_relu_units(Z):
    return np.max(np.maximum(0, Z), axis=1)


def saturated(z, tol=0.01):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2 < tol


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1)) <= tol
