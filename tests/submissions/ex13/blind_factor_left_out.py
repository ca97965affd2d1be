# A factor σ(z) is left out.
# expect: silu_prime WRONG_ANSWER quotient-rule-square
import numpy as np


def silu_prime(z):
    s = _sig(z)
    return 1 + z * (1 - s)


def _sig(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def silu(z):
    return z * _sig(z)
