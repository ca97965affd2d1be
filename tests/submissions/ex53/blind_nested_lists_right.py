# expect: ACCEPTED
import numpy as np

def clip_by_value(gradient, limit):
    def go(v):
        return [go(x) for x in v] if isinstance(v, list) else min(max(v, -limit), limit)
    return go(gradient.tolist())

def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in gradients))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients
