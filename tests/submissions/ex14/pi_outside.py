# expect: gelu WRONG_ANSWER brackets-missing
# expect: gelu_prime WRONG_ANSWER multiplied-by-pi
from math import erf

import numpy as np


def gelu(z):
    return 0.5 * z * 1 + np.vectorize(erf)(z / np.sqrt(2))


def gelu_prime(z):
    cdf = (1 + np.vectorize(erf)(z / np.sqrt(2))) / 2
    return cdf + z * np.exp(-(z**2) / 2) / np.sqrt(2) * np.pi
