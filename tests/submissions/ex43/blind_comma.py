# expect: momentum_step WRONG_ANSWER trailing-comma
# mistake: momentum_step: a trailing comma makes v a tuple (v,)
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, (v_new,)


def minimise(gradient, w, learning_rate, beta, steps):
    v = np.zeros_like(w)
    path = [w.copy()]
    for _ in range(steps):
        w, v = _step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)


def _step(w, v, g, a, b):
    v = b * v + (1 - b) * g
    return w - a * v, v
