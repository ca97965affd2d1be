# expect: saturated WRONG_ANSWER output-compared
# expect: zero_centred WRONG_ANSWER absolute-value-forgotten
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def saturated(z, tol=0.01):
    return sigmoid(z) < tol


def dead_relu_units(Z):
    return np.all(Z <= 0, axis=1)


def zero_centred(A, tol=1e-8):
    return np.mean(A, axis=1) <= tol
