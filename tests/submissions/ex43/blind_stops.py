# expect: minimise WRONG_ANSWER
# mistake: minimise: stops early when the gradient is small (norm < 1e-1), fewer rows
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    v = np.zeros_like(w)
    path = [w.copy()]
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
        if np.linalg.norm(gradient(w)) < 1e-1:
            break
    return np.array(path)
