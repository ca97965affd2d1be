"""ex10 · Leaky ReLU and PReLU: a model solution."""

import numpy as np


def leaky_relu(z, alpha=0.01):
    """Return z where z >= 0 and alpha·z elsewhere."""
    # The positive part as it is, plus the negative part made smaller; one of the two is always 0.
    return np.maximum(z, 0) + alpha * np.minimum(z, 0)


def leaky_relu_prime(z, alpha=0.01):
    """Return the derivative of leaky_relu by z, 1 at z = 0."""
    # The slopes of the two lines; >= gives the kink the right-hand one.
    return np.where(z >= 0, 1, alpha)


def prelu_alpha_gradient(z, alpha):
    """Return the derivative of leaky_relu(z, alpha) by alpha, for each element of z."""
    # alpha multiplies the negative part of z and nothing else, so that part is the derivative.
    return np.minimum(z, 0)
