# expect: minimise WRONG_ANSWER velocity-forgotten-between-steps
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    v = np.zeros_like(w)
    path = np.zeros((steps + 1, w.size))
    for t in range(steps + 1):
        path[t] = w
        v = beta * v + (1 - beta) * gradient(w)
        w = w - learning_rate * (1 - beta) * gradient(w)
    return path
