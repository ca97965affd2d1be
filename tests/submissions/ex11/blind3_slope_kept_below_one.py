# expect: elu_prime WRONG_ANSWER slope-kept-below-one
# expect: selu_prime WRONG_ANSWER built-on-another
import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def elu(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * (np.exp(np.minimum(z, 0)) - 1))


def elu_prime(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.clip(np.where(z >= 0, 1.0, alpha * np.exp(np.minimum(z, 0))), 0, 1)


def selu(z):
    return LAMBDA * elu(z, ALPHA)


def selu_prime(z):
    return LAMBDA * elu_prime(z, ALPHA)
