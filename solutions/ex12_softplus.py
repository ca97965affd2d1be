"""ex12 · Softplus: a model solution."""

import numpy as np


def softplus(z):
    """Return ln(1 + e^z) for a number or an array z."""
    # For z > 0 the z is taken out of the logarithm, so the exponent is −|z| on both sides and nothing overflows.
    # np.log1p(e) is ln(1 + e), with all its digits where e is tiny.
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def softplus_prime(z):
    """Return the derivative of softplus at z."""
    # The chain rule gives e^z / (1 + e^z), the sigmoid. As exponents that quotient is a difference, and the logarithm
    # of 1 + e^z is known already: z − softplus(z) is never positive, so its exponential cannot overflow.
    return np.exp(z - softplus(z))
