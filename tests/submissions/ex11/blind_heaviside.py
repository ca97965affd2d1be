# expect: ACCEPTED
import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def elu(z, alpha=1.0):
    return np.maximum(0, z) + np.minimum(0, alpha * (np.exp(np.minimum(0, z)) - 1))


def elu_prime(z, alpha=1.0):
    pos = np.heaviside(z, 1)
    return pos + (1 - pos) * alpha * np.exp(-np.abs(z))


def selu(z):
    return LAMBDA * (np.maximum(0, z) + np.minimum(0, ALPHA * (np.exp(np.minimum(0, z)) - 1)))


def selu_prime(z):
    return LAMBDA * elu_prime(z, ALPHA)
