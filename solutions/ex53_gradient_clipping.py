"""ex53 · Gradient clipping: a model solution."""

import numpy as np


def clip_by_value(gradient, limit):
    """Return the gradient with every entry held within [−limit, limit]."""
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    """Return the list of gradients, scaled by max_norm / norm where their common norm is above max_norm."""
    # One norm for all arrays: the squares are added over everything, then comes one root.
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        # One factor for all arrays: the direction of the step stays the same.
        gradients = [g * max_norm / norm for g in gradients]
    return gradients
