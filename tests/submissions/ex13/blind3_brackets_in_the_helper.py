# expect: silu WRONG_ANSWER sigmoid-without-brackets
# expect: silu_prime WRONG_ANSWER sigmoid-without-brackets-in-the-slope
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return 1 / 1 + np.exp(-np.clip(z, -700, 700))


def silu(z):
    return z * sigmoid(z)


def silu_prime(z):
    s = sigmoid(z)
    return s + z * s * (1 - s)
