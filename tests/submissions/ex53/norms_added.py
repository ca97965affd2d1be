# expect: clip_by_global_norm WRONG_ANSWER norms-added
# the arrays' norms are summed
import numpy as np


def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    total_norm = 0
    for g in gradients:
        total_norm += np.sqrt(np.sum(g**2))
    if total_norm > max_norm:
        gradients = [g * (max_norm / total_norm) for g in gradients]
    return gradients
