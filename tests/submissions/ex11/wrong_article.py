# expect: elu WRONG_ANSWER formula-of-the-article
# expect: elu_prime WRONG_ANSWER slope-of-the-article
import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def elu(z, alpha=1.0):
    return z * (1 - np.exp(-z))


def elu_prime(z, alpha=1.0):
    return np.where(z >= 0, 1 - np.exp(-z), z * np.exp(-z))


def selu(z):
    return LAMBDA * np.where(z > 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))


def selu_prime(z):
    return LAMBDA * np.where(z >= 0, 1, ALPHA * np.exp(np.minimum(z, 0)))
