# expect: gelu_prime WRONG_ANSWER second-term-forgotten
from math import erf

import numpy as np

verf = np.vectorize(erf)


def gelu(z):
    return z * 0.5 * (1 + verf(z / 2**0.5))


def gelu_prime(z):
    return 0.5 * (1 + verf(z / 2**0.5))
