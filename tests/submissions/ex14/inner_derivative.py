# expect: gelu_prime WRONG_ANSWER root-of-pi-only
from math import erf

import numpy as np

verf = np.vectorize(erf)


def gelu(z):
    return 0.5 * z * (verf(z / np.sqrt(2)) + 1)


def gelu_prime(z):
    # erf'(u) = 2/sqrt(pi) e^(-u^2), with the 1/2 in front
    u = z / np.sqrt(2)
    return 0.5 * (1 + verf(u)) + z * np.exp(-u * u) / np.sqrt(np.pi)
