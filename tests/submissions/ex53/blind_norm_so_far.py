# expect: clip_by_global_norm WRONG_ANSWER norm-so-far
import numpy as np

def clip_by_global_norm(gradients, max_norm):
    total = 0
    out = []
    for g in gradients:
        total += np.sum(g ** 2)
        norm = np.sqrt(total)
        out.append(g * max_norm / norm if norm > max_norm else g)
    return out

def clip_by_value(gradient, limit):
    return np.clip(gradient, -limit, limit)
