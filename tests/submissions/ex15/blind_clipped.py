# np.clip for a step.
# expect: binary_step WRONG_ANSWER limited-to-one
import numpy as np


def binary_step(z):
    return np.clip(z, 0, 1)


def gaussian(z):
    return np.exp(-(z**2))


def gaussian_prime(z):
    return -2 * z * np.exp(-(z**2))


def smht(z, a, b, c, d):
    return (np.exp(a * z) - np.exp(-b * z)) / (np.exp(c * z) + np.exp(-d * z))
