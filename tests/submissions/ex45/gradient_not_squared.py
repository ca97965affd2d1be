# expect: rmsprop_step WRONG_ANSWER gradient-not-squared-and-mended
# mistake: the average of the gradients, not of their squares
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = beta * s + (1 - beta) * gradient
    w = w - learning_rate * gradient / (np.sqrt(np.abs(s)) + eps)
    return w, s
