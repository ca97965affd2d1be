"""ex14 · GELU, the Gaussian error linear unit: a model solution."""

from math import erf

import numpy as np


def normal_share(z):
    """Return Φ(z), the share of the standard normal distribution that lies below z."""
    # erf runs from −1 to 1 and measures in units of √2 standard deviations: shift and squeeze it into (0, 1).
    return (1 + np.vectorize(erf)(z / np.sqrt(2))) / 2


def gelu(z):
    """Return z·Φ(z) for a number or an array z."""
    return z * normal_share(z)


def gelu_prime(z):
    """Return the derivative of gelu at z."""
    # The product rule: the slope of z is 1 and leaves Φ; z stays and meets the slope of Φ, the bell curve.
    height = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return normal_share(z) + z * height
