# expect: silu WRONG_ANSWER sigmoid-limited-at-20
# expect: silu_prime WRONG_ANSWER sigmoid-limited-at-20-in-the-slope
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return 1 / (1 + np.exp(-np.clip(z, -20, 20)))


def silu(z):
    return z * sigmoid(z)


def silu_prime(z):
    s = sigmoid(z)
    return s + z * s * (1 - s)
