"""ex22 · Binary cross entropy: a model solution."""

import numpy as np


def bce(y, p):
    """Return the mean binary cross entropy of the probabilities p for the classes y, a number."""
    # log 0 is −∞, and 0 · −∞ is nan: keep p a little away from both ends.
    p = np.clip(p, 1e-12, 1 - 1e-12)
    # Of the two terms only one counts for each example: the other is multiplied by 0.
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def bce_gradient(y, p):
    """Return the gradient of that mean with respect to p, shape (m,)."""
    # −y/p + (1 − y)/(1 − p), brought to one denominator. The mean takes 1/m of every term.
    return (p - y) / (p * (1 - p)) / len(y)


def bce_from_logits(y, z):
    """Return the same mean for p = σ(z), from the logits z, a number."""
    # −log σ(z) = log(1 + e^(−z)) and −log(1 − σ(z)) = log(1 + e^z), so together log(1 + e^z) − y z.
    # logaddexp(0, z) is log(e^0 + e^z) without computing e^z where that overflows.
    return np.mean(np.logaddexp(0, z) - y * z)
