# expect: gelu WRONG_ANSWER division-outside
# expect: gelu_prime WRONG_ANSWER division-outside-in-the-share
import numpy as np

from math import erf, sqrt, pi


def Phi(z):
    return 0.5 * (1 + np.vectorize(erf)(np.asarray(z)) / np.sqrt(2))


def phi(z):
    return np.exp(-(np.asarray(z) ** 2) / 2) / np.sqrt(2 * np.pi)


def gelu(z):
    return z * Phi(z)


def gelu_prime(z):
    return Phi(z) + z * phi(z)
