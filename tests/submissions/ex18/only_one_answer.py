# expect: saturated RUNTIME_ERROR if-on-array
# expect: dead_relu_units WRONG_ANSWER one-for-the-layer
# expect: zero_centred WRONG_ANSWER mean-of-all
import numpy as np


def saturated(z, tol=0.01):
    s = 1 / (1 + np.exp(-z))
    if s * (1 - s) < tol:
        return True
    return False


def dead_relu_units(Z):
    return (Z <= 0).all()


def zero_centred(A, tol=1e-8):
    return abs(A.mean()) <= tol
