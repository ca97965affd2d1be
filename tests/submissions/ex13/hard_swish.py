# expect: silu WRONG_ANSWER hard-swish
# expect: silu_prime WRONG_ANSWER slope-of-hard-swish
import numpy as np


def silu(z):
    return z * np.minimum(np.maximum(0, z + 3), 6) / 6


def silu_prime(z):
    s = np.clip(z + 3, 0, 6) / 6
    return np.where(abs(z) < 3, s + z / 6, s)
