# expect: tanh_prime WRONG_ANSWER square-inside
import numpy as np


def tanh(z):
    e = np.exp(-2 * np.abs(z))
    t = (1 - e) / (1 + e)
    return np.where(z < 0, -t, t)


def tanh_prime(z):
    return 1 - tanh(z ** 2)
