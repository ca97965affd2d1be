# expect: clip_by_global_norm WRONG_ANSWER epsilon-of-a-library
# torch's 1e-6
import numpy as np


def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)


def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    coef = max_norm / (norm + 1e-6)
    if coef < 1:
        return [g * coef for g in gradients]
    return gradients
