# expect: softplus WRONG_ANSWER collapsed
# expect: softplus_prime WRONG_ANSWER forward-difference
import numpy as np


def softplus(z):
    return np.sum(np.logaddexp(0, z))


def softplus_prime(z):
    h = 1e-3
    return (np.logaddexp(0, z + h) - np.logaddexp(0, z)) / h
