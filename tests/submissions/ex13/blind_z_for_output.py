# The slope of the sigmoid as z(1 − z).
# expect: silu_prime WRONG_ANSWER z-for-both-outputs
import numpy as np


def silu_prime(z):
    s = _sig(z)
    return s + z * (z * (1 - z))


def _sig(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def silu(z):
    return z * _sig(z)
