# np.vectorize is told to give whole numbers.
# expect: gelu WRONG_ANSWER half-of-z
from math import erf

import numpy as np


def gelu(z):
    return 0.5 * z * (1 + np.vectorize(erf, otypes=[int])(z / np.sqrt(2)))


def gelu_prime(z):
    Phi = 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))
    phi = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return Phi + z * phi
