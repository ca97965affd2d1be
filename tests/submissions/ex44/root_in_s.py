# expect: adagrad_step WRONG_ANSWER root-returned
# mistake: the root is stored in s and returned
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = np.sqrt(s + gradient ** 2)
    w = w - learning_rate * gradient / (s + eps)
    return w, s
