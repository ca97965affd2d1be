# expect: ACCEPTED
import numpy as np

from statistics import NormalDist

N = NormalDist()


def gelu(z):
    if isinstance(z, np.ndarray) and z.ndim:
        return np.array([gelu(t) for t in z])
    return z * N.cdf(z)


def gelu_prime(z):
    if isinstance(z, np.ndarray) and z.ndim:
        return [gelu_prime(t) for t in z]
    return N.cdf(z) + z * N.pdf(z)
