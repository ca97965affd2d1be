# The ½ stands before erf only.
# expect: gelu_prime WRONG_ANSWER only-the-error-function-of-the-share-halved
from math import erf

import numpy as np


def gelu_prime(z):
    Phi = 1 + 0.5 * np.vectorize(erf)(z / np.sqrt(2))
    return Phi + z * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)


def gelu(z):
    return z * 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))
