# expect: clip_by_value WRONG_ANSWER compared-with-limit-twice
import numpy as np


def clip_by_value(gradient, limit):
    out = gradient.copy()
    out[out > limit] = limit
    out[out < limit] = -limit
    return out


def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        gradients = [g * max_norm / norm for g in gradients]
    return gradients
