# expect: clip_by_global_norm WRONG_ANSWER each-by-itself
# per-array norm instead of the global one
import numpy as np


def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    result = []
    for g in gradients:
        norm = np.linalg.norm(g)
        if norm > max_norm:
            g = g * max_norm / norm
        result.append(g)
    return result
