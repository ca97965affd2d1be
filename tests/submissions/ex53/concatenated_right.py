# expect: ACCEPTED
import numpy as np


def clip_by_value(gradient, limit):
    return np.maximum(-limit, np.minimum(gradient, limit))


def clip_by_global_norm(gradients, max_norm):
    flat = np.concatenate([np.ravel(g) for g in gradients])
    norm = np.linalg.norm(flat)
    if norm <= max_norm:
        return [g.copy() for g in gradients]
    return [g / norm * max_norm for g in gradients]
