"""ex18 · Saturated, dead and off centre: a model solution."""

import numpy as np


def saturated(z, tol=0.01):
    """Return whether σ'(z) < tol, for a number or for each element of an array z."""
    # The slope is the same at z and −z, so e^(−|z|) will do: it never overflows.
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2 < tol


def dead_relu_units(Z):
    """Return for each unit of Z (units, m) whether ReLU outputs 0 for every example, shape (units,)."""
    # ReLU outputs 0 for z <= 0. The examples run along axis 1: a unit is dead if that holds for all of them.
    return np.all(Z <= 0, axis=1)


def zero_centred(A, tol=1e-8):
    """Return for each unit of A (units, m) whether |mean over the examples| <= tol, shape (units,)."""
    # Rounding leaves means like 1e-17, so equality with 0 would be too much to ask.
    return np.abs(np.mean(A, axis=1)) <= tol
