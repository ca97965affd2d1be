# expect: ACCEPTED
import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def elu(z, alpha=1.0):
    return np.where(z >= 0, z, alpha * (np.exp(z) - 1))


def elu_prime(z, alpha=1.0):
    return np.where(z < 0, elu(z, alpha) + alpha, 1.0)


def selu(z):
    return LAMBDA * elu(z, alpha=ALPHA)


def selu_prime(z):
    return LAMBDA * elu_prime(z, alpha=ALPHA)
