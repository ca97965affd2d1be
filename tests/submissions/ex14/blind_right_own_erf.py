# erf by Simpson's rule, from scratch.
# expect: ACCEPTED
from math import erf

import numpy as np


def _erf(x):
    x = float(x)
    sign, x = (1.0, x) if x >= 0 else (-1.0, -x)
    if x > 6:
        return sign
    t = np.linspace(0, x, 2001)
    f = np.exp(-(t**2))
    h = t[1] - t[0]
    return sign * 2 / np.sqrt(np.pi) * h / 3 * (f[0] + f[-1] + 4 * f[1:-1:2].sum() + 2 * f[2:-1:2].sum())


def gelu(z):
    return 0.5 * z * (1 + np.vectorize(_erf)(z / np.sqrt(2)))


def gelu_prime(z):
    Phi = 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))
    phi = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return Phi + z * phi
