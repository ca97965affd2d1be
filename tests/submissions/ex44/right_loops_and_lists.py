# expect: ACCEPTED
import numpy as np


from math import sqrt


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    def one(w, s, g):
        s = s + g * g
        return w - learning_rate * g / (sqrt(s) + eps), s

    if np.ndim(w) == 0:
        return list(one(float(w), float(s), float(gradient)))
    rows = [adagrad_step(a, b, c, learning_rate, eps) for a, b, c in zip(w, s, gradient)]
    return [[r[0] for r in rows], [r[1] for r in rows]]
