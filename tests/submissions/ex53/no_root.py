# expect: clip_by_global_norm WRONG_ANSWER root-forgotten
import numpy as np


def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    norm = sum(np.sum(np.square(g)) for g in gradients)
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients
