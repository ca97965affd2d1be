# expect: smht WRONG_ANSWER plus-and-minus-swapped
# expect: gaussian_prime WRONG_ANSWER minus-z-squared-minus-one
import numpy as np


def binary_step(z):
    return np.where(z < 0, 0, 1)


def gaussian(z):
    return np.exp(-z**2)


def gaussian_prime(z):
    return -z**2 * np.exp(-z**2 - 1)


def smht(z, a, b, c, d):
    return (np.exp(a*z) + np.exp(-b*z)) / (np.exp(c*z) - np.exp(-d*z))
