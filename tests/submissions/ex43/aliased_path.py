# expect: minimise WRONG_ANSWER the-same-array-in-every-row
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    w = w.copy()
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        v = beta * v + (1 - beta) * gradient(w)
        w -= learning_rate * v
        path.append(w)
    return np.array(path)
