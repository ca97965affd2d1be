# The variable for z/√2 is used for z as well.
# expect: gelu_prime WRONG_ANSWER z-over-the-root-in-front
from math import erf

import numpy as np


def gelu_prime(z):
    x = z / np.sqrt(2)
    Phi = 0.5 * (1 + np.vectorize(erf)(x))
    return Phi + x * np.exp(-(x**2)) / np.sqrt(2 * np.pi)


def gelu(z):
    return z * 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))
