# The middle of the sigmoid's outputs is taken for the centre.
# expect: zero_centred WRONG_ANSWER around-one-half
import numpy as np


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1) - 0.5) <= tol


def saturated(z, tol=0.01):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2 < tol


def dead_relu_units(Z):
    return np.all(Z <= 0, axis=1)
