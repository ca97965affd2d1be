# expect: ACCEPTED
import numpy as np


def one(v):
    return v if v > 0 else 0.0


def relu(z):
    if np.isscalar(z):
        return one(z)
    return np.vectorize(one)(z)


def relu_prime(z):
    flat = [1 if v > 0 else 0 for v in np.ravel(z)]
    return np.array(flat, dtype=np.int8).reshape(np.shape(z))
