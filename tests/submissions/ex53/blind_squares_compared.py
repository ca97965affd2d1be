# expect: clip_by_value WRONG_ANSWER squares-compared
import numpy as np

def clip_by_value(gradient, limit):
    return np.where(gradient ** 2 > limit, np.sign(gradient) * limit, gradient)

def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in gradients))
    if norm > max_norm:
        return [g * max_norm / norm for g in gradients]
    return gradients
