# expect: ACCEPTED
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    here = (np.array(w), 0.0)
    rows = [list(here[0])]
    while len(rows) <= steps:
        here = momentum_step(*here, gradient(here[0]), learning_rate, beta)
        rows.append(here[0].tolist())
    return rows
