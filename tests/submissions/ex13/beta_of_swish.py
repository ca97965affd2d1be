# expect: silu WRONG_ANSWER gelu-like
# expect: silu_prime WRONG_ANSWER gelu-like-slope
import numpy as np


def silu(z):
    # swish
    return z / (1 + np.exp(-1.702 * z))


def silu_prime(z):
    s = 1 / (1 + np.exp(-1.702 * z))
    return s + 1.702 * z * s * (1 - s)
