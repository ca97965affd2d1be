# expect: minimise WRONG_ANSWER first-row-left-at-zero
# mistake: preallocated zeros, start not stored (row 0 is zero)
import numpy as np

def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * v, v
def minimise(gradient, w, learning_rate, beta, steps):
    path, v = np.zeros((steps + 1, len(w))), np.zeros_like(w)
    for t in range(steps):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path[t + 1] = w
    return path
