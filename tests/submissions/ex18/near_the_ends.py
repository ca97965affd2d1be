# expect: saturated WRONG_ANSWER output-near-the-ends
# expect: dead_relu_units WRONG_ANSWER zero-left-out
import numpy as np


def saturated(z, tol=0.01):
    s = 1 / (1 + np.exp(-z))
    return (s < tol) | (s > 1 - tol)


def dead_relu_units(Z):
    return np.all(Z < 0, axis=1)


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1)) <= tol
