# expect: silu_prime WRONG_ANSWER first-term-forgotten
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def silu(z):
    return z * sigmoid(z)


def silu_prime(z):
    return z * sigmoid(z) * (1 - sigmoid(z))
