# expect: tanh WRONG_ANSWER two-in-the-exponent-forgotten
# expect: tanh_prime WRONG_ANSWER tanh-of-half-z-squared
import numpy as np


def tanh(z):
    e = np.exp(-np.abs(z))
    return np.sign(z) * (1 - e) / (1 + e)


def tanh_prime(z):
    return 1 - tanh(z) ** 2
