# expect: ACCEPTED
from math import erf, exp, pi, sqrt

import numpy as np


def _cdf(v):
    return 0.5 * (1 + erf(v / sqrt(2)))


def gelu(z):
    if np.ndim(z) == 0:
        return z * _cdf(z)
    out = np.zeros(np.shape(z))
    for index, v in np.ndenumerate(z):
        out[index] = v * _cdf(v)
    return out


def gelu_prime(z):
    if np.ndim(z) == 0:
        return _cdf(z) + z * exp(-z * z / 2) / sqrt(2 * pi)
    return [gelu_prime(v) for v in z]
