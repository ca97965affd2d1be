# expect: ACCEPTED
import numpy as np


import math


def _one(w, s, g, lr, beta, eps):
    s = beta * s + (1 - beta) * g * g
    return w - lr * g / (math.sqrt(s) + eps), s


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    shape = np.shape(w)
    pairs = [
        _one(a, b, c, learning_rate, beta, eps)
        for a, b, c in zip(np.ravel(w).tolist(), np.ravel(s).tolist(), np.ravel(gradient).tolist())
    ]
    new_w = np.array([p[0] for p in pairs]).reshape(shape)
    new_s = np.array([p[1] for p in pairs]).reshape(shape)
    return [new_w.tolist(), new_s.tolist()]
