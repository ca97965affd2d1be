# expect: clip_by_global_norm WRONG_ANSWER always-scaled
import numpy as np


def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in gradients))
    return [g * max_norm / norm for g in gradients]
