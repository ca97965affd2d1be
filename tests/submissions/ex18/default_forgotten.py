# expect: saturated WRONG_ANSWER tol-ignored
# expect: dead_relu_units WRONG_ANSWER numbers-of-the-dead
# expect: zero_centred WRONG_ANSWER absolute-value-too-early
import numpy as np


def saturated(z, tol=0.01):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s) < 0.01


def dead_relu_units(Z):
    return np.where(np.all(Z <= 0, axis=1))[0]


def zero_centred(A, tol=1e-8):
    return np.mean(np.abs(A), axis=1) <= tol
