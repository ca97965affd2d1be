# a, b, c and d as bases.
# expect: smht WRONG_ANSWER powers-of-the-numbers
import numpy as np


def smht(z, a, b, c, d):
    return (a**z - b ** (-z)) / (c**z + d ** (-z))


def binary_step(z):
    return np.where(np.asarray(z) >= 0, 1, 0)


def gaussian(z):
    return np.exp(-(z**2))


def gaussian_prime(z):
    return -2 * z * np.exp(-(z**2))
