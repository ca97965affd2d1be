# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def silu(z):
    return z * sigmoid(z)


def silu_prime(z):
    # f' = f + s (1 - f)
    f = silu(z)
    return f + sigmoid(z) * (1 - f)
