# expect: silu WRONG_ANSWER limited-at-50
# expect: silu_prime WRONG_ANSWER one-for-the-first-term
import numpy as np


def silu(z):
    z = np.clip(z, -50, 50)
    return z / (1 + np.exp(-z))


def silu_prime(z):
    s = 1 / (1 + np.exp(-z))
    return 1 + z * s * (1 - s)
