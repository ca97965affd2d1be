# expect: gaussian WRONG_ANSWER bell-of-statistics
# expect: gaussian_prime WRONG_ANSWER slope-of-the-bell-of-statistics
import numpy as np


def binary_step(z):
    return np.where(z < 0, 0, 1)


def gaussian(z):
    return np.exp(-z**2 / 2) / np.sqrt(2 * np.pi)


def gaussian_prime(z):
    return -z * gaussian(z)


def smht(z, a, b, c, d):
    return (np.exp(a*z) - np.exp(-b*z)) / (np.exp(c*z) + np.exp(-d*z))
