# expect: clip_by_value WRONG_ANSWER cut-to-zero
# entries beyond the limit become 0
import numpy as np


def clip_by_value(gradient, limit):
    return np.where(np.abs(gradient) > limit, 0, gradient)


def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        gradients = [g * max_norm / norm for g in gradients]
    return gradients
