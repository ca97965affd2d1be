# ReLU's habit: the slope is set to 0 for negative z.
# expect: gelu_prime WRONG_ANSWER zero-below
from math import erf

import numpy as np


def gelu_prime(z):
    Phi = 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))
    return np.where(z > 0, Phi + z * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi), 0)


def gelu(z):
    return z * 0.5 * (1 + np.vectorize(erf)(z / np.sqrt(2)))
