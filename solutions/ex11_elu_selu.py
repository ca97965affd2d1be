"""ex11 · ELU and SELU: a model solution."""

import numpy as np

LAMBDA = 1.0507009873554805
ALPHA = 1.6732632423543772


def elu(z, alpha=1.0):
    """Return z where z > 0 and alpha·(e^z − 1) elsewhere."""
    # The positive part as it is, the negative part bent; where one is not 0 the other is, since e^0 − 1 = 0.
    # np.expm1 is e^z − 1, with all its digits near 0. Its argument is never positive, so nothing overflows.
    return np.maximum(z, 0) + alpha * np.expm1(np.minimum(z, 0))


def elu_prime(z, alpha=1.0):
    """Return the derivative of elu at z, 1 at z = 0."""
    # The −1 is a constant and leaves no slope. >= gives the kink the right-hand slope.
    return np.where(z >= 0, 1, alpha * np.exp(np.minimum(z, 0)))


def selu(z):
    """Return LAMBDA·elu(z) with ALPHA as its alpha."""
    return LAMBDA * elu(z, ALPHA)


def selu_prime(z):
    """Return the derivative of selu at z, LAMBDA at z = 0."""
    # A constant factor stays a factor of the slope, on both sides of 0.
    return LAMBDA * elu_prime(z, ALPHA)
