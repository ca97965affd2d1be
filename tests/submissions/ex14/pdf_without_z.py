# expect: gelu_prime WRONG_ANSWER z-missing
from math import erf

import numpy as np

verf = np.vectorize(erf)


def gelu(z):
    return z * 0.5 * (1 + verf(z / 2**0.5))


def gelu_prime(z):
    return 0.5 * (1 + verf(z / 2**0.5)) + np.exp(-0.5 * z**2) / np.sqrt(2 * np.pi)
