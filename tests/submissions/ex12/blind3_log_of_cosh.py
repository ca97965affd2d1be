# expect: softplus WRONG_ANSWER logarithm-of-twice-cosh
import numpy as np


def softplus(z):
    return np.logaddexp(z, np.negative(z))


def softplus_prime(z):
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))
