# expect: rmsprop_step WRONG_ANSWER beta-always-point-nine
# mistake: 0.9 is written into the formula
import numpy as np


def rmsprop_step(w, s, gradient, learning_rate, beta=0.9, eps=1e-8):
    s = 0.9 * s + 0.1 * gradient ** 2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
