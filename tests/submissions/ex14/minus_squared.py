# expect: gelu_prime WRONG_ANSWER exponent-positive
from math import erf

import numpy as np

verf = np.vectorize(erf)


def gelu(z):
    return z * 0.5 * (1 + verf(z / np.sqrt(2)))


def gelu_prime(z):
    cdf = 0.5 * (1 + verf(z / np.sqrt(2)))
    pdf = 1 / np.sqrt(2 * np.pi) * np.exp((-z) ** 2 / 2)
    return cdf + z * pdf
