"""ex17 · Softmax and its Jacobian: a model solution."""

import numpy as np


def softmax(z):
    """Return the softmax of z over its last axis: the same shape, each last axis sums to 1."""
    # Subtracting the largest score changes nothing (it cancels), but now every exponent is <= 0: no overflow.
    # Each row has its own largest score. keepdims=True leaves an axis of length 1 that broadcasts back over z.
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_jacobian(z):
    """Return J (k, k) with J[i, j] = ∂s_i/∂z_j for one example z (k,)."""
    s = softmax(z)
    # s_i (1 − s_i) = s_i − s_i s_i on the diagonal and −s_i s_j beside it: one outer product says both.
    return np.diag(s) - np.outer(s, s)
