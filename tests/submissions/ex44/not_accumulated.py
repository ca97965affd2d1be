# expect: adagrad_step WRONG_ANSWER sum-replaced
# mistake: s is replaced, not added to
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = gradient ** 2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
