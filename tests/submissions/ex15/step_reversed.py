# expect: binary_step WRONG_ANSWER turned-round
# expect: smht WRONG_ANSWER factors-for-exponents
import numpy as np


def binary_step(z):
    return np.where(z >= 0, 0, 1)


def gaussian(z):
    return np.exp(-z**2)


def gaussian_prime(z):
    return -2 * z * np.exp(-z**2)


def smht(z, a, b, c, d):
    return (a*np.exp(z) - b*np.exp(-z)) / (c*np.exp(z) + d*np.exp(-z))
