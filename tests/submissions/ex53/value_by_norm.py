# expect: clip_by_value WRONG_ANSWER scaled-by-the-largest
# clip_by_value scales the whole gradient by its largest entry
import numpy as np


def clip_by_value(gradient, limit):
    biggest = np.max(np.abs(gradient))
    if biggest > limit:
        return gradient * limit / biggest
    return gradient


def clip_by_global_norm(gradients, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    if norm > max_norm:
        gradients = [g * max_norm / norm for g in gradients]
    return gradients
