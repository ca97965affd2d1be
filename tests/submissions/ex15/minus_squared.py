# expect: gaussian WRONG_ANSWER minus-lost-in-the-square
# expect: gaussian_prime WRONG_ANSWER minus-lost-in-the-square-of-the-slope
import numpy as np


def binary_step(z):
    return (z >= 0) * 1


def gaussian(z):
    return np.exp((-z)**2)


def gaussian_prime(z):
    return -2 * z * gaussian(z)


def smht(z, a, b, c, d):
    return (np.exp(a*z) - np.exp(-b*z)) / (np.exp(c*z) + np.exp(-d*z))
