# expect: ACCEPTED
import numpy as np


from collections import namedtuple

State = namedtuple("State", ["w", "v"])


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = v + (1 - beta) * (gradient - v)
    return State(w=w - learning_rate * v, v=v)


def minimise(gradient, w, learning_rate, beta, steps):
    path = np.full((1 + steps, w.shape[0]), np.nan)
    path[0], v = w, np.zeros(w.shape)
    for t in range(1, 1 + steps):
        path[t], v = momentum_step(path[t - 1], v, gradient(path[t - 1]), learning_rate, beta)
    return path
