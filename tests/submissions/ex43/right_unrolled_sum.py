# expect: ACCEPTED
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    w, v, gradient = np.asarray(w), np.asarray(v), np.asarray(gradient)
    new = np.zeros_like(w * 1.0)
    for index in np.ndindex(w.shape):
        new[index] = beta * v[index] + (1 - beta) * gradient[index]
    return [w - learning_rate * new, new]


def minimise(gradient, w, learning_rate, beta, steps):
    gradients, points = [], [w]
    for t in range(steps):
        gradients.append(gradient(points[-1]))
        v = sum((1 - beta) * beta ** (t - i) * g for i, g in enumerate(gradients))
        points.append(points[-1] - learning_rate * v)
    return np.vstack(points)
