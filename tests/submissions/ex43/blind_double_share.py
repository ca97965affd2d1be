# expect: momentum_step WRONG_ANSWER share-in-the-step
# expect: minimise WRONG_ANSWER share-in-the-step
# mistake: step has (1-beta) again
import numpy as np

def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * (1 - beta) * v, v
def minimise(gradient, w, learning_rate, beta, steps):
    path, v = [w], np.zeros_like(w)
    for _ in range(steps):
        w, v = momentum_step(w, v, gradient(w), learning_rate, beta)
        path.append(w)
    return np.array(path)
