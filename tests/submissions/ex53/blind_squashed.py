# expect: clip_by_value WRONG_ANSWER squashed
import numpy as np

def clip_by_value(gradient, limit):
    return limit * np.tanh(gradient / limit)

def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in gradients))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients
