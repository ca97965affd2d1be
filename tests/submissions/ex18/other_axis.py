# expect: dead_relu_units WRONG_ANSWER examples-for-units
# expect: zero_centred WRONG_ANSWER means-of-examples
import numpy as np


def saturated(z, tol=0.01):
    e = np.exp(-abs(z))
    return e / (1 + e)**2 < tol


def dead_relu_units(Z):
    return np.all(np.maximum(0, Z) == 0, axis=0)


def zero_centred(A, tol=1e-8):
    return np.abs(np.mean(A, axis=0)) <= tol
