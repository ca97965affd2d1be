# expect: smht WRONG_ANSWER no-minus-in-the-exponents
# expect: gaussian WRONG_ANSWER doubled-for-squared
import numpy as np


def binary_step(z):
    return np.where(z < 0, 0, 1)


def gaussian(z):
    return np.exp(-z*2)


def gaussian_prime(z):
    return -2 * z * np.exp(-z**2)


def smht(z, a, b, c, d):
    return (np.exp(a*z) - np.exp(b*z)) / (np.exp(c*z) + np.exp(d*z))
