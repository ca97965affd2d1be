# expect: clip_by_global_norm WRONG_ANSWER unit-length-where-too-long
# made unit length, max_norm forgotten in the factor
import numpy as np


def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        return [g / norm for g in gradients]
    return gradients
