# expect: momentum_step WRONG_ANSWER input-changed
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v *= beta
    v += (1 - beta) * gradient
    w -= learning_rate * v
    return w, v


def minimise(gradient, w, learning_rate, beta, steps):
    velocity = np.zeros(len(w))
    path = [w.copy()]
    for i in range(steps):
        velocity = beta * velocity + (1 - beta) * gradient(path[-1])
        path.append(path[-1] - learning_rate * velocity)
    return np.array(path)
