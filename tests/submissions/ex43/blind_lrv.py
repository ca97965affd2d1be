# expect: minimise WRONG_ANSWER classic-form
# mistake: v = beta v - lr g, w + v in minimise only
import numpy as np

def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * v, v
def minimise(gradient, w, learning_rate, beta, steps):
    path, v = [w], np.zeros_like(w)
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(w)
        w = w + v
        path.append(w)
    return np.array(path)
