# expect: silu WRONG_ANSWER dot-product
# expect: silu_prime WRONG_ANSWER gate-reversed-in-the-slope
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(z))


def silu(z):
    return np.dot(z, 1 / (1 + np.exp(-z)))


def silu_prime(z):
    s = sigmoid(z)
    return s + z * s * (1 - s)
