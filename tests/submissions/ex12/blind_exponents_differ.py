# e^z above the line, e^(−z) below.
# expect: softplus_prime WRONG_ANSWER minus-in-the-lower-exponent
import numpy as np


def softplus_prime(z):
    return np.exp(z) / (1 + np.exp(-z))


def softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))
