# expect: ACCEPTED
import math


def clip_by_value(gradient, limit):
    out = gradient.copy()
    out[out > limit] = limit
    out[out < -limit] = -limit
    return out


def clip_by_global_norm(gradients, max_norm):
    total = 0.0
    for g in gradients:
        for v in g.flat:
            total += v * v
    norm = math.sqrt(total)
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    return tuple(factor * g for g in gradients)
