# expect: ACCEPTED
import numpy as np


def clip_by_value(gradient, limit):
    """Sign and size."""
    return np.sign(gradient) * np.where(np.abs(gradient) < limit, np.abs(gradient), limit)


def clip_by_global_norm(gradients, max_norm):
    norms = [np.linalg.norm(g) for g in gradients]
    total = np.linalg.norm(norms)
    return [g * (max_norm / max(total, max_norm)) for g in gradients]
