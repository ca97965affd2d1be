# expect: minimise WRONG_ANSWER w-and-v-exchanged-in-the-call
# mistake: momentum_step(v, w, ...)
import numpy as np

def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * v, v
def minimise(gradient, w, learning_rate, beta, steps):
    path, v = [w], np.zeros_like(w)
    for _ in range(steps):
        w, v = momentum_step(v, w, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)
