# expect: clip_by_value WRONG_ANSWER held-from-above-only
import numpy as np


def clip_by_value(gradient, limit):
    return np.minimum(gradient, limit)


def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    scale = max_norm / norm if norm > max_norm else 1.0
    return [scale * g for g in gradients]
