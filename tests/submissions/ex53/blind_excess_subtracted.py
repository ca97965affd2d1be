# expect: clip_by_global_norm WRONG_ANSWER excess-subtracted
import numpy as np

def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in gradients))
    if norm > max_norm:
        return [g - (norm - max_norm) for g in gradients]
    return gradients

def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)
