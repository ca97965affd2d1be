# expect: ACCEPTED
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    return (w - learning_rate * (velocity := beta * v + gradient - beta * gradient), velocity)


def minimise(gradient, w, learning_rate, beta, steps):
    w = w.copy()
    v = w * 0
    path = [w.copy()]
    for _ in range(steps):
        v[:] = momentum_step(w, v, gradient(w), learning_rate, beta)[1]
        w -= learning_rate * v
        path.append(w.copy())
    return np.stack(path)
