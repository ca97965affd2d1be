# S1's words taken literally: the output is 0 or 1.
# expect: saturated WRONG_ANSWER exactly-zero-or-one
import numpy as np


def saturated(z, tol=0.01):
    s = 1 / (1 + np.exp(-z))
    return (s == 0) | (s == 1)


def dead_relu_units(Z):
    return np.all(Z <= 0, axis=1)


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1)) <= tol
