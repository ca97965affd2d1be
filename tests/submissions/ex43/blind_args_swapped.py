# expect: minimise WRONG_ANSWER arguments-swapped
# mistake: minimise: learning_rate and beta are passed in the wrong order
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    v = np.zeros_like(w)
    path = [w.copy()]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w), beta, learning_rate)
        path.append(w)
    return np.array(path)
