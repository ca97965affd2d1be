# expect: smht WRONG_ANSWER brackets-missing-below
# expect: gaussian_prime WRONG_ANSWER inner-derivative-forgotten
import numpy as np


def binary_step(z):
    return np.array(z >= 0, dtype=int)


def gaussian(z):
    return np.exp(-z**2)


def gaussian_prime(z):
    # derivative of e^u is e^u
    return gaussian(z)


def smht(z, a, b, c, d):
    return (np.exp(a*z) - np.exp(-b*z)) / np.exp(c*z) + np.exp(-d*z)
