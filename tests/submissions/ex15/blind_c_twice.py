# c in both terms below the line.
# expect: smht WRONG_ANSWER c-in-both-terms
import numpy as np


def smht(z, a, b, c, d):
    return (np.exp(a * z) - np.exp(-b * z)) / (np.exp(c * z) + np.exp(-c * z))


def binary_step(z):
    return np.where(np.asarray(z) >= 0, 1, 0)


def gaussian(z):
    return np.exp(-(z**2))


def gaussian_prime(z):
    return -2 * z * np.exp(-(z**2))
