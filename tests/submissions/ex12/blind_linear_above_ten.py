# Above 10 the logarithm is left out, as libraries do above 20.
# expect: softplus WRONG_ANSWER nearly-right
import numpy as np


def softplus(z):
    return np.where(z > 10, z, np.log1p(np.exp(np.minimum(z, 10))))


def softplus_prime(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
