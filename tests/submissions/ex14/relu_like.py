# expect: gelu WRONG_ANSWER z-above-zero
# expect: gelu_prime WRONG_ANSWER one-above-zero
from math import erf

import numpy as np

verf = np.vectorize(erf)


def gelu(z):
    return np.where(z > 0, z, z * 0.5 * (1 + verf(z / np.sqrt(2))))


def gelu_prime(z):
    cdf = 0.5 * (1 + verf(z / np.sqrt(2)))
    pdf = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return np.where(z > 0, 1, cdf + z * pdf)
