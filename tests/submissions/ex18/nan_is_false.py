# expect: saturated WRONG_ANSWER nan-compared-on-the-left
# expect: dead_relu_units WRONG_ANSWER sum-not-positive
import numpy as np


def saturated(z, tol=0.01):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2 < tol


def dead_relu_units(Z):
    return np.mean(Z, axis=1) <= 0


def zero_centred(A, tol=1e-8):
    return np.abs(A.mean(axis=1)) <= tol
