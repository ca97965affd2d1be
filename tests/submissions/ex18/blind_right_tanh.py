# The slope by tanh, the units by their largest pre-activation.
# expect: ACCEPTED
import numpy as np


def saturated(z, tol=0.01):
    t = np.tanh(np.asarray(z) / 2)
    return (1 - t) * (1 + t) < 4 * tol


def dead_relu_units(Z):
    return Z.max(axis=1) <= 0


def zero_centred(A, tol=1e-8):
    return np.abs(np.sum(A, axis=1)) / A.shape[1] <= tol
