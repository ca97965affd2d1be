# expect: minimise WRONG_ANSWER the-same-array-after-the-start
# mistake: minimise: the same array is changed in place and appended each time, so all rows after the start are the last w
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    v = np.zeros_like(w)
    w = w.copy()
    path = [w.copy()]
    for _ in range(steps):
        w2, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        w[:] = w2
        path.append(w)
    return np.array(path)
