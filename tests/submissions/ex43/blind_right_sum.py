# expect: ACCEPTED
# right: v as the weighted sum of all gradients
import numpy as np

def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * v, v
def minimise(gradient, w, learning_rate, beta, steps):
    gs, path = [], [np.array(w)]
    for t in range(steps):
        gs.append(np.asarray(gradient(path[-1])))
        v = sum((1 - beta) * beta ** (t - k) * g for k, g in enumerate(gs))
        path.append(path[-1] - learning_rate * v)
    return path
