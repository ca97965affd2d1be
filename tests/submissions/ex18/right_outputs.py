# expect: ACCEPTED
import numpy as np


def relu(Z):
    return np.maximum(Z, 0)


def saturated(z, tol=0.01):
    with np.errstate(over="ignore"):
        s = 1 / (1 + np.exp(-np.asarray(z)))
    return np.less(s - s * s, tol)


def dead_relu_units(Z):
    return relu(Z).sum(axis=1) == 0


def zero_centred(A, tol=1e-8):
    m = A.shape[1]
    means = A @ np.ones((m, 1)) / m
    return (-tol <= means.ravel()) & (means.ravel() <= tol)
