# expect: ACCEPTED
import numpy as np


def momentum_step(w, v, gradient, learning_rate, beta=0.9):
    w = np.array(w, dtype=np.float64)
    v = np.array(v, dtype=np.float64)
    v *= beta
    v += (1 - beta) * gradient
    w -= learning_rate * v
    return w, v


def minimise(gradient, w, learning_rate, beta, steps):
    def go(w, v, k):
        if k == 0:
            return [w]
        w2, v2 = momentum_step(w, v, gradient(w), learning_rate, beta)
        return [w] + go(w2, v2, k - 1)
    return np.stack(go(w, np.zeros_like(w), steps))
