# expect: momentum_step WRONG_ANSWER step-with-the-gradient
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v_new = beta * v + (1 - beta) * gradient
    w_new = w - learning_rate * gradient
    return w_new, v_new


def minimise(gradient, w, learning_rate, beta, steps):
    velocity = np.zeros(len(w))
    path = [w.copy()]
    for i in range(steps):
        velocity = beta * velocity + (1 - beta) * gradient(path[-1])
        path.append(path[-1] - learning_rate * velocity)
    return np.array(path)
