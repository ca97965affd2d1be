# expect: ACCEPTED
import numpy as np

def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.linalg.norm(g) ** 2 for g in gradients))
    k = max_norm / norm if norm > max_norm else 1.0
    res = np.empty(len(gradients), dtype=object)
    for i, g in enumerate(gradients):
        res[i] = k * g
    return res

def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)
