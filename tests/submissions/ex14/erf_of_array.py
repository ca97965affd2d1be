# expect: gelu RUNTIME_ERROR math-on-array
# expect: gelu_prime RUNTIME_ERROR math-on-array
from math import erf

import numpy as np


def gelu(z):
    return 0.5 * z * (1 + erf(z / np.sqrt(2)))


def gelu_prime(z):
    return 0.5 * (1 + erf(z / np.sqrt(2))) + z * np.exp(-z**2 / 2) / np.sqrt(2 * np.pi)
