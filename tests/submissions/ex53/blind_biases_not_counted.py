# expect: clip_by_global_norm WRONG_ANSWER biases-not-counted
import numpy as np

def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in gradients if g.ndim > 1))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients

def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)
