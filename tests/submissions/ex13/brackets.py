# expect: silu WRONG_ANSWER brackets-missing
# expect: silu_prime WRONG_ANSWER brackets-of-one-minus
import numpy as np


def silu(z):
    return z / 1 + np.exp(-z)


def silu_prime(z):
    s = 1 / (1 + np.exp(-z))
    return s + z * s * 1 - s
