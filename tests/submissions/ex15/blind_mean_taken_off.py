# The mean is subtracted, as in the normal density of data.
# expect: gaussian WRONG_ANSWER mean-taken-off
import numpy as np


def gaussian(z):
    return np.exp(-((z - np.mean(z)) ** 2))


def binary_step(z):
    return np.where(np.asarray(z) >= 0, 1, 0)


def gaussian_prime(z):
    return -2 * z * np.exp(-(z**2))


def smht(z, a, b, c, d):
    return (np.exp(a * z) - np.exp(-b * z)) / (np.exp(c * z) + np.exp(-d * z))
