# expect: silu WRONG_ANSWER infinity-by-infinity
# expect: silu_prime WRONG_ANSWER quotient-of-infinities
import numpy as np


def silu(z):
    return z * np.exp(z) / (1 + np.exp(z))


def silu_prime(z):
    e = np.exp(-z)
    return (1 + e + z * e) / (1 + e) ** 2
