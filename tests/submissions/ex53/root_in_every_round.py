# expect: clip_by_global_norm WRONG_ANSWER root-in-every-round
import numpy as np


def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    norm = 0
    for g in gradients:
        norm = np.sqrt(norm + np.sum(g**2))
    if norm > max_norm:
        gradients = [g * max_norm / norm for g in gradients]
    return gradients
