# expect: softplus WRONG_ANSWER maximum-left-out
# expect: softplus_prime WRONG_ANSWER exponent-without-sign
import numpy as np


def softplus(z):
    return np.log1p(np.exp(-np.abs(z)))


def softplus_prime(z):
    return 1 / (1 + np.exp(-np.abs(z)))
