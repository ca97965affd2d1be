# Above 20 softplus is z, to all digits that count.
# expect: ACCEPTED
import numpy as np


def softplus(z):
    return np.where(np.asarray(z) > 20, z, np.log1p(np.exp(np.minimum(z, 20))))


def softplus_prime(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
