# expect: minimise WRONG_ANSWER call-edited
# mistake: minimise: v starts as a copy of w instead of 0
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    v = w.copy()
    path = [w.copy()]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)
