# expect: ACCEPTED
import math

import numpy as np


def Phi(z):
    z = np.atleast_1d(np.asarray(z, dtype=float))
    return np.array([0.5 * math.erfc(-v / math.sqrt(2)) for v in z.ravel()]).reshape(z.shape)


def gelu(z):
    return z * Phi(z)


def gelu_prime(z):
    pdf = (2 * math.pi) ** -0.5 * np.exp(-0.5 * np.square(z))
    return Phi(z) + np.multiply(z, pdf)
