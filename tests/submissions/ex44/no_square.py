# expect: adagrad_step WRONG_ANSWER doubled-not-squared
# mistake: the gradient is doubled instead of squared
import numpy as np


def adagrad_step(w, s, gradient, learning_rate, eps=1e-8):
    s = s + gradient * 2
    w = w - learning_rate * gradient / (np.sqrt(s) + eps)
    return w, s
