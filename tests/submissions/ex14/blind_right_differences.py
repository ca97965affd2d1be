# The slope by differences of fourth order, and arrays of size 1 for numbers.
# expect: ACCEPTED
from math import erf

import numpy as np


def gelu(z):
    z = np.array(z, ndmin=1, dtype=float)
    r = z / 2 + z / 2 * np.vectorize(erf, otypes=[float])(z / np.sqrt(2))
    return r


def gelu_prime(z):
    z = np.array(z, ndmin=1, dtype=float)
    h = 1e-3
    return (8 * (gelu(z + h) - gelu(z - h)) - (gelu(z + 2 * h) - gelu(z - 2 * h))) / (12 * h)
