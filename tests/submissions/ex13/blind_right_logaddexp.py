# By logarithms of the sigmoid.
# expect: ACCEPTED
import numpy as np


def silu(z):
    return z * np.exp(-np.logaddexp(0.0, -z))


def silu_prime(z):
    ls = -np.logaddexp(0.0, -z)
    s = np.exp(ls)
    return s + z * np.exp(ls - np.logaddexp(0.0, z))


def _sig(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
