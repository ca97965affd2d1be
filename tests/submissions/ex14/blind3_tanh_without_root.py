# expect: gelu WRONG_ANSWER root-in-front-of-the-tanh-forgotten
import numpy as np

from math import erf, sqrt, pi


def Phi(z):
    return 0.5 * (1 + np.vectorize(erf)(np.asarray(z) / np.sqrt(2)))


def phi(z):
    return np.exp(-(np.asarray(z) ** 2) / 2) / np.sqrt(2 * np.pi)


def gelu(z):
    return 0.5 * z * (1 + np.tanh(z + 0.044715 * z**3))


def gelu_prime(z):
    return Phi(z) + z * phi(z)
