# expect: binary_step RUNTIME_ERROR if-on-array
import numpy as np


def binary_step(z):
    if z >= 0:
        return 1
    return 0


def gaussian(z):
    return np.exp(-z**2)


def gaussian_prime(z):
    return -2 * z * np.exp(-z**2)


def smht(z, a, b, c, d):
    return (np.exp(a*z) - np.exp(-b*z)) / (np.exp(c*z) + np.exp(-d*z))
