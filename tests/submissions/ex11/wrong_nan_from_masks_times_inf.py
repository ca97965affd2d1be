# expect: elu WRONG_ANSWER infinity-times-zero
# expect: elu_prime WRONG_ANSWER infinity-times-zero-in-the-slope
# expect: selu WRONG_ANSWER infinity-times-zero-in-selu
# expect: selu_prime WRONG_ANSWER infinity-times-zero-in-the-slope-of-selu
import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def elu(z, alpha=1.0):
    return z * (z > 0) + alpha * (np.exp(z) - 1) * (z <= 0)


def elu_prime(z, alpha=1.0):
    return (z >= 0) * 1.0 + alpha * np.exp(z) * (z < 0)


def selu(z):
    return LAMBDA * elu(z, ALPHA)


def selu_prime(z):
    return LAMBDA * elu_prime(z, ALPHA)
