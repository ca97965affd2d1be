# A minus in front.
# expect: softplus WRONG_ANSWER minus-in-front
import numpy as np


def softplus(z):
    return -np.logaddexp(0, z)


def softplus_prime(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
