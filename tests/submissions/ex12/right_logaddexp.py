# expect: ACCEPTED
import numpy as np


def sigmoid(z):
    # two branches so that exp never gets a big positive number
    z = np.asarray(z, dtype=float)
    out = np.empty_like(z)
    pos = z >= 0
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    ez = np.exp(z[~pos])
    out[~pos] = ez / (1 + ez)
    return out


def softplus(z):
    """Return ln(1 + e^z) for a number or an array z."""
    return np.logaddexp(0, z)


def softplus_prime(z):
    """Return the derivative of softplus at z."""
    return sigmoid(z)
