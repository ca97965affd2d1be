# expect: smht WRONG_ANSWER same-numbers-below
# expect: binary_step WRONG_ANSWER signs
import numpy as np


def binary_step(z):
    return np.sign(z)


def gaussian(z):
    return np.exp(-z**2)


def gaussian_prime(z):
    return -2 * z * np.exp(-z**2)


def smht(z, a, b, c, d):
    return (np.exp(a*z) - np.exp(-b*z)) / (np.exp(a*z) + np.exp(-b*z))
