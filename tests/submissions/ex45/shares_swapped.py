# expect: rmsprop_step WRONG_ANSWER shares-swapped
# mistake: beta and 1 - beta swapped
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = (1 - beta) * s + beta * gradient ** 2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
