# expect: softplus WRONG_ANSWER one-added-twice
# expect: softplus_prime WRONG_ANSWER brackets-of-the-sigmoid
import numpy as np


def softplus(z):
    return np.maximum(z, 0) + np.log1p(1 + np.exp(-np.abs(z)))


def softplus_prime(z):
    return 1 / 1 + np.exp(-z)
