# expect: ACCEPTED
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * np.power(gradient, 2)
    return w - learning_rate / (s ** 0.5 + eps) * gradient, s
