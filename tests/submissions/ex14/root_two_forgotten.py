# expect: gelu WRONG_ANSWER root-forgotten
# expect: gelu_prime WRONG_ANSWER slope-without-any-root
from math import erf

import numpy as np

verf = np.vectorize(erf)


def gelu(z):
    return 0.5 * z * (1 + verf(z))


def gelu_prime(z):
    return 0.5 * (1 + verf(z)) + z * np.exp(-z**2) / np.sqrt(np.pi)
