# expect: gelu WRONG_ANSWER approximation-by-sigmoid
from math import erf

import numpy as np


def gelu(z):
    return z / (1 + np.exp(-1.702 * z))


def gelu_prime(z):
    phi = np.exp(-0.5 * z**2) / np.sqrt(2 * np.pi)
    return 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2))) + z * phi
