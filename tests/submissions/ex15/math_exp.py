# expect: gaussian RUNTIME_ERROR math-on-array
# expect: gaussian_prime WRONG_ANSWER z-forgotten
import math
import numpy as np


def binary_step(z):
    return np.where(z < 0, 0, 1)


def gaussian(z):
    return math.exp(-z**2)


def gaussian_prime(z):
    return -2 * np.exp(-z**2)


def smht(z, a, b, c, d):
    return (np.exp(a*z) - np.exp(-b*z)) / (np.exp(c*z) + np.exp(-d*z))
