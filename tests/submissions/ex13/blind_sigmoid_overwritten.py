# The variable of the sigmoid is overwritten with silu.
# expect: silu_prime WRONG_ANSWER sigmoid-overwritten
import numpy as np


def silu_prime(z):
    s = _sig(z)
    s = z * s
    return s + z * s * (1 - s)


def _sig(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def silu(z):
    return z * _sig(z)
