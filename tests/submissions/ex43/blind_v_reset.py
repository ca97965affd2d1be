# expect: minimise WRONG_ANSWER velocity-forgotten-between-steps
# mistake: minimise: v is set to 0 again in every step
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * v_new
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    path = [w.copy()]
    for _ in range(steps):
        v = np.zeros_like(w)
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)
