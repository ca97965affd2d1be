# expect: tanh WRONG_ANSWER infinity-over-infinity-on-the-right
# expect: tanh_prime WRONG_ANSWER overflow-on-the-right
import numpy as np


def tanh(z):
    return (np.exp(2 * z) - 1) / (np.exp(2 * z) + 1)


def tanh_prime(z):
    return 1 - tanh(z) ** 2
