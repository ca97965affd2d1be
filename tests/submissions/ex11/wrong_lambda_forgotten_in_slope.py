# expect: selu_prime WRONG_ANSWER lambda-lost-in-the-slope
import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def elu(z, alpha=1.0):
    return np.where(z > 0, z, alpha * (np.exp(np.minimum(z, 0)) - 1))


def elu_prime(z, alpha=1.0):
    return np.where(z >= 0, 1, alpha * np.exp(np.minimum(z, 0)))


def selu(z):
    return LAMBDA * np.where(z > 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))


def selu_prime(z):
    return elu_prime(z, ALPHA)
