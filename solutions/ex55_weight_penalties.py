"""ex55 · Weight penalties: L2 and L1: a model solution."""

import numpy as np


def l2_cost(weights, lam, m):
    """Return the L2 penalty λ/(2m) Σ w² of a list of weight matrices."""
    # The matrices have different shapes, so each is summed for itself.
    return lam / (2 * m) * sum(np.sum(W**2) for W in weights)


def l2_gradient(W, lam, m):
    """Return the gradient of the L2 penalty with respect to one of its matrices W."""
    # Only the entry's own square depends on it: d(w²/2)/dw = w.
    return lam / m * W


def l1_cost(weights, lam, m):
    """Return the L1 penalty λ/m Σ |w| of a list of weight matrices."""
    return lam / m * sum(np.sum(np.abs(W)) for W in weights)


def l1_subgradient(W, lam, m):
    """Return the subgradient of the L1 penalty with respect to one of its matrices W, 0 where a weight is 0."""
    # np.sign is 0 at 0, which is the subgradient that is asked for.
    return lam / m * np.sign(W)
