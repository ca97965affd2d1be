# expect: ACCEPTED
import numpy as np


def tanh(z):
    e = np.exp(-2 * np.abs(z))
    t = (1 - e) / (1 + e)
    return np.where(z < 0, -t, t)


def tanh_prime(z):
    e = np.exp(-np.abs(z))
    sech = 2 * e / (1 + e ** 2)
    return sech * sech
