# expect: tanh WRONG_ANSWER plus-and-minus-exchanged-behind-a-sign
import numpy as np


def tanh(z):
    e = np.exp(-2 * np.abs(z))
    return np.sign(z) * (1 + e) / (1 - e)


def tanh_prime(z):
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e) ** 2
