# expect: momentum_step WRONG_ANSWER gradient-squared
# mistake: momentum_step: the gradient is squared as in RMSprop
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient ** 2
    w = w - learning_rate * v
    return (w, v)


def minimise(gradient, w, learning_rate, beta, steps):
    n = len(w)
    path = np.zeros((steps + 1, n))
    path[0] = w
    v = np.zeros(n)
    for t in range(1, steps + 1):
        g = gradient(path[t - 1])
        v = beta * v + (1 - beta) * g
        path[t] = path[t - 1] - learning_rate * v
    return path
