# expect: tanh WRONG_ANSWER brackets-missing-below-twice-z
# expect: tanh_prime WRONG_ANSWER one-minus-the-square-of-brackets-missing-below-twice-z
import numpy as np


def tanh(z):
    return (np.exp(2 * z) - 1) / np.exp(2 * z) + 1


def tanh_prime(z):
    return 1 - tanh(z) ** 2
