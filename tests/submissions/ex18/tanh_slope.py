# expect: saturated WRONG_ANSWER slope-of-tanh
# expect: zero_centred WRONG_ANSWER sum-for-the-mean
import numpy as np


def saturated(z, tol=0.01):
    return 1 - np.tanh(z) ** 2 < tol


def dead_relu_units(Z):
    return np.array([all(v <= 0 for v in row) for row in Z])


def zero_centred(A, tol=1e-8):
    return np.abs(A.sum(axis=1)) <= tol
