# expect: minimise WRONG_ANSWER path-of-changes
# mistake: path of changes
import numpy as np

def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * v, v
def minimise(gradient, w, learning_rate, beta, steps):
    path, v = [w], np.zeros_like(w)
    for t in range(1, steps + 1):
        new, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(new - w)
        w = new
    return np.array(path)
