# expect: silu_prime WRONG_ANSWER z-missing-in-the-second-term
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def silu(z):
    return z * sigmoid(z)


def silu_prime(z):
    s = sigmoid(z)
    return s + s * (1 - s)
