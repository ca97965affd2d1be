# A helper that is right for positive z only, in both functions.
# expect: silu WRONG_ANSWER absolute-value-in-the-gate
# expect: silu_prime WRONG_ANSWER absolute-value-in-the-slope
import numpy as np


def _sig(z):
    return 1 / (1 + np.exp(-np.abs(z)))


def silu(z):
    return z * _sig(z)


def silu_prime(z):
    s = _sig(z)
    return s + z * s * (1 - s)
