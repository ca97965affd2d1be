# expect: ACCEPTED
import numpy as np


def binary_step(z):
    return np.heaviside(z, 1.0)


def gaussian(z):
    return 1 / np.exp(np.power(z, 2))


def gaussian_prime(z):
    h = 1e-20
    return np.imag(np.exp(-(np.asarray(z) + 1j * h) ** 2)) / h


def smht(z, a, b, c, d):
    return np.divide(np.exp(a * z) - 1 / np.exp(b * z), np.exp(c * z) + 1 / np.exp(d * z))
