# Leaky ReLU's habit for negative z.
# expect: gelu WRONG_ANSWER leaky-below-zero
from math import erf

import numpy as np


def gelu(z):
    return np.where(z > 0, z * 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2))), 0.01 * z)


def gelu_prime(z):
    Phi = 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))
    phi = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return Phi + z * phi
