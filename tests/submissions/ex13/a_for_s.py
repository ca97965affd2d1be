# expect: silu_prime WRONG_ANSWER silu-for-the-sigmoid
import numpy as np


def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def silu(z):
    return z * sigmoid(z)


def silu_prime(z):
    a = silu(z)
    # swish' = sigmoid + z * a * (1 - a)
    return sigmoid(z) + z * a * (1 - a)
