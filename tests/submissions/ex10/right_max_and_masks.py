# expect: ACCEPTED
import numpy as np


def leaky_relu(z, alpha=0.01):
    return np.maximum(alpha * z, z)


def leaky_relu_prime(z, alpha=0.01):
    d = np.ones_like(z, dtype=float)
    d[np.asarray(z) < 0] = alpha
    return d


def prelu_alpha_gradient(z, alpha):
    return z * (z < 0)
