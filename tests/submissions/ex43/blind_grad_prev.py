# expect: minimise WRONG_ANSWER gradient-one-step-late
# mistake: gradient of the last row computed before: g from previous w (delayed)
import numpy as np

def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    v = beta * v + (1 - beta) * gradient
    return w - learning_rate * v, v
def minimise(gradient, w, learning_rate, beta, steps):
    path, v = [w], np.zeros_like(w)
    g = gradient(w)
    for _ in range(steps):
        w_new, v = momentum_step(w, v, g, learning_rate, beta)
        g = gradient(w)
        w = w_new
        path.append(w)
    return np.array(path)
