# expect: adagrad_step WRONG_ANSWER root-forgotten
# mistake: the root is forgotten
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + gradient ** 2
    w = w - learning_rate * gradient / (s + eps)
    return w, s
