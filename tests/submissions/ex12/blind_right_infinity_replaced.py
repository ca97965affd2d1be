# Where the plain formula is inf, z itself: right to the last digit.
# expect: ACCEPTED
import numpy as np


def softplus(z):
    with np.errstate(over="ignore"):
        v = np.log1p(np.exp(z))
    return np.where(np.isinf(v), z, v)


def softplus_prime(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
