# 0 where the plain formula is inf.
# expect: softplus WRONG_ANSWER zero-for-infinity
import numpy as np


def softplus(z):
    v = np.log1p(np.exp(z))
    return np.where(np.isinf(v), 0, v)


def softplus_prime(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
