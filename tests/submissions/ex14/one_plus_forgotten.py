# expect: gelu WRONG_ANSWER half-the-error-function
# expect: gelu_prime WRONG_ANSWER sigmoid-rule
from math import erf

import numpy as np

verf = np.vectorize(erf)


def gelu(z):
    return 0.5 * z * verf(z / np.sqrt(2))


def gelu_prime(z):
    Phi = 0.5 * (1 + verf(z / np.sqrt(2)))
    return Phi + z * Phi * (1 - Phi)
