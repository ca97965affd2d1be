# expect: silu_prime WRONG_ANSWER zero-at-zero
import numpy as np


def silu(z):
    return z * (1 + np.tanh(z / 2)) / 2


def silu_prime(z):
    # the derivative at zero is a problem, set to 0
    z = np.asarray(z, dtype=float)
    s = (1 + np.tanh(z / 2)) / 2
    d = s + z * s * (1 - s)
    return np.where(z == 0, 0, d)
