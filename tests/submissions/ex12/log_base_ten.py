# expect: softplus WRONG_ANSWER common-logarithm-in-the-rest
import numpy as np


def softplus(z):
    return np.maximum(z, 0) + np.log10(1 + np.exp(-np.abs(z)))


def softplus_prime(z):
    return 1 / (1 + np.exp(-z))
