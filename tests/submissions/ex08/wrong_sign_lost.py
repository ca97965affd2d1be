# expect: tanh WRONG_ANSWER sign-lost
import numpy as np


def tanh(z):
    e = np.exp(-2 * np.abs(z))
    return (1 - e) / (1 + e)


def tanh_prime(z):
    return 1 - tanh(z) ** 2
