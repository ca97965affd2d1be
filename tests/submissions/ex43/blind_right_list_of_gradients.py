# expect: ACCEPTED
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = np.multiply(v, beta) + np.multiply(gradient, 1 - beta)
    return [w - learning_rate * v, v]


def minimise(gradient, w, learning_rate, beta, steps):
    """Closed form: v_t is a weighted sum of all gradients."""
    gs = []
    path = [np.array(w)]
    for t in range(1, steps + 1):
        gs.append(np.array(gradient(path[-1])))
        v = sum((1 - beta) * beta ** (t - 1 - s) * g for s, g in enumerate(gs))
        path.append(path[-1] - learning_rate * v)
    return np.matrix(path)
