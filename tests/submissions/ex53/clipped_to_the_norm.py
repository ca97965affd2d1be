# expect: clip_by_global_norm WRONG_ANSWER entries-clipped
# clips the entries by max_norm
import numpy as np


def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        return [np.clip(g, -max_norm, max_norm) for g in gradients]
    return gradients
